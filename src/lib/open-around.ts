/**
 * Opens every `details` element around an element, as browsers do for a target of a hash only in their newer versions
 * and never for one that a script names. Returns whether any was closed.
 */
export function openAround(element: Element): boolean {
  let opened = false;
  for (let details = element.closest('details'); details; details = details.parentElement?.closest('details') ?? null) {
    opened ||= !details.open;
    details.open = true;
  }
  return opened;
}
