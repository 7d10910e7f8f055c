/** An http address whose host a reader can be shown before it is followed; a name before the host could be taken for it. */
export function leadsSomewhere(link: string): boolean {
  if (!URL.canParse(link)) return false;
  const { protocol, username, password } = new URL(link);
  return /^https?:$/.test(protocol) && username === '' && password === '';
}
