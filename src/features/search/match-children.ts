/** The key of each child. */
const keys = new WeakMap<Element, string>();

/**
 * Gives a parent a child for each key, in order, and returns the children. A child whose key stays is neither moved nor
 * refilled, since that is the most expensive part of an update; a child whose key is gone is reused for a new key in
 * its place, with its old content.
 */
export function matchChildren(parent: Element, wanted: readonly string[], make: (key: string) => Element): Element[] {
  const places = new Map(wanted.map((key, place) => [key, place]));
  const matched: Element[] = [];
  let next = parent.firstElementChild;
  for (const [place, key] of wanted.entries()) {
    // Removes the children before this key's child: later keys would find them out of order.
    if (hasAfter(next, key)) next = skipTo(next, key);
    const stays = next !== null && !isWantedAfter(places, next, place);
    const child = stays && next ? next : make(key);
    if (stays) next = child.nextElementSibling;
    else parent.insertBefore(child, next);
    keys.set(child, key);
    matched.push(child);
  }
  while (next) next = goOn(next);
  return matched;
}

function hasAfter(from: Element | null, key: string): boolean {
  for (let child = from; child; child = child.nextElementSibling) if (keys.get(child) === key) return true;
  return false;
}

function skipTo(from: Element | null, key: string): Element | null {
  let child = from;
  while (child && keys.get(child) !== key) child = goOn(child);
  return child;
}

/** Returns whether a child's key comes later. */
function isWantedAfter(places: ReadonlyMap<string, number>, child: Element, place: number): boolean {
  return (places.get(keys.get(child) ?? '') ?? -1) > place;
}

/** Removes a child and returns its next sibling. */
function goOn(child: Element): Element | null {
  const next = child.nextElementSibling;
  child.remove();
  return next;
}
