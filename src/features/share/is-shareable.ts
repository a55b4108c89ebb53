/** Returns whether the page has an address that others can open, which a file on the device does not. Browser only. */
export function isShareable(): boolean {
  return window.location.protocol.startsWith('http');
}
