/** For how many frames in a row an element must not have moved to count as in its place. */
const stableFrames = 12;
const mostFrames = 180;
const userInputEvents = ['wheel', 'touchstart', 'keydown', 'pointerdown'] as const;

/**
 * Scrolls to an element and keeps it in its place while what stands before it is laid out and changes its height; not
 * for longer than three seconds, and no longer once the reader does something. Gives what ends it before.
 */
export function keepInView(element: Element): () => void {
  let still = 0;
  let left = mostFrames;
  let next = 0;
  const end = () => {
    cancelAnimationFrame(next);
    for (const event of userInputEvents) window.removeEventListener(event, end);
  };
  const look = () => {
    const before = window.scrollY;
    element.scrollIntoView();
    still = Math.abs(window.scrollY - before) < 1 ? still + 1 : 0;
    left -= 1;
    if (still < stableFrames && left > 0) next = requestAnimationFrame(look);
    else end();
  };
  for (const event of userInputEvents) window.addEventListener(event, end, { passive: true });
  next = requestAnimationFrame(look);
  return end;
}
