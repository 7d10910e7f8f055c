// Next takes an address that begins with two slashes for one of another host, and the page would fail by it.
if (location.pathname.startsWith('//'))
  history.replaceState(null, '', location.pathname.replace(/^\/+/, '/') + location.search + location.hash);
for (const { textContent } of document.querySelectorAll('script[data-payload]')) {
  // biome-ignore lint/suspicious/noAssignInExpressions: as Next writes it
  (self.__next_f ||= []).push(JSON.parse(textContent));
}
