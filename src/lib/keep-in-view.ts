/** The number of consecutive frames without movement after which an element counts as stable. */
const stableFrames = 12;
const mostFrames = 180;
const userInputEvents = ['wheel', 'touchstart', 'keydown', 'pointerdown'] as const;

/**
 * Scrolls to an element and keeps it in view while content before it changes its height during layout; for at most
 * three seconds, and only until the reader does something. Returns a function that stops it.
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
