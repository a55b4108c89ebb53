/** Copies a text. Gives false where the browser does not let the page do that. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    // Refused, or not offered at all, as at an address without encryption: the reader copies it by hand.
    return false;
  }
}
