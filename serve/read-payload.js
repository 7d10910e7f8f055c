for (const { textContent } of document.querySelectorAll('script[data-payload]')) {
  // biome-ignore lint/suspicious/noAssignInExpressions: as Next writes it
  (self.__next_f ||= []).push(JSON.parse(textContent));
}
