/** For how many frames in a row an element must not have moved to count as in its place. */
const calm = 12;
const frames = 180;
const hands = ['wheel', 'touchstart', 'keydown', 'pointerdown'] as const;

/**
 * Scrolls to an element and keeps it in its place while what stands before it is laid out and changes its height; not
 * for longer than three seconds, and no longer once the reader does something. Gives what ends it before.
 */
export function holdAt(element: Element): () => void {
  let still = 0;
  let left = frames;
  let next = 0;
  const end = () => {
    cancelAnimationFrame(next);
    for (const hand of hands) window.removeEventListener(hand, end);
  };
  const look = () => {
    const before = window.scrollY;
    element.scrollIntoView();
    still = Math.abs(window.scrollY - before) < 1 ? still + 1 : 0;
    left -= 1;
    if (still < calm && left > 0) next = requestAnimationFrame(look);
    else end();
  };
  for (const hand of hands) window.addEventListener(hand, end, { passive: true });
  next = requestAnimationFrame(look);
  return end;
}
