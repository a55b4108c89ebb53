/** What the children of elements stand for. */
const keys = new WeakMap<Element, string>();

/**
 * Has an element hold a child for each key, in that order, and gives them. A child that stands for the same as before
 * stays where and as it is, since to move it or to fill it anew costs most of what a change costs; one that stands for
 * what is no longer wanted is given to a new key in its place, still filled with the old.
 */
export function matchChildren(parent: Element, wanted: readonly string[], make: (key: string) => Element): Element[] {
  const places = new Map(wanted.map((key, place) => [key, place]));
  const matched: Element[] = [];
  let next = parent.firstElementChild;
  for (const [place, key] of wanted.entries()) {
    // Children before the one that stands for this go: nothing that comes later would find them in order.
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

/** Whether a child stands for something that comes further on. */
function isWantedAfter(places: ReadonlyMap<string, number>, child: Element, place: number): boolean {
  return (places.get(keys.get(child) ?? '') ?? -1) > place;
}

/** Takes a child away, and gives the one behind it. */
function goOn(child: Element): Element | null {
  const next = child.nextElementSibling;
  child.remove();
  return next;
}
