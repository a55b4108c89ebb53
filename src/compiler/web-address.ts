/**
 * Returns whether a text is the address of something on the web: with a host that has a domain, without spaces, and
 * without the name or password of a user.
 *
 * @example isWebAddress('https://example.org/page') // true
 * @example isWebAddress('https://%') // false
 */
export function isWebAddress(text: string): boolean {
  const url = URL.parse(text);
  if (!url || !/^https?:$/.test(url.protocol) || /\s/.test(text)) return false;
  return url.username === '' && url.password === '' && /[^.]\.[^.]/.test(url.hostname);
}
