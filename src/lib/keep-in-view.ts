/** The number of consecutive frames without movement after which the page counts as stable. */
const stableFrames = 12;
const maxFrames = 180;
const userInputEvents = ['wheel', 'touchstart', 'keydown', 'pointerdown'] as const;

/**
 * Scrolls to an element and keeps it in view while content before it changes its height during layout; for at most
 * three seconds, and only until the reader does something. Returns a function that stops it.
 */
export function keepInView(element: Element): () => void {
  let still = 0;
  return eachFrame(() => {
    const before = window.scrollY;
    element.scrollIntoView();
    still = Math.abs(window.scrollY - before) < 1 ? still + 1 : 0;
    return still < stableFrames;
  });
}

/**
 * Scrolls to a height of the page, in pixels, as soon as the page is long enough; for at most three seconds, and only
 * until the reader does something. Returns a function that stops it.
 */
export function keepAtHeight(height: number): () => void {
  let still = 0;
  return eachFrame(() => {
    window.scrollTo(0, height);
    still = Math.abs(window.scrollY - height) < 1 ? still + 1 : 0;
    return still < stableFrames;
  });
}

/** Calls the function in each frame until it returns false, the time is over, or the reader does something. */
function eachFrame(callback: () => boolean): () => void {
  let framesLeft = maxFrames;
  let next = 0;
  const end = () => {
    cancelAnimationFrame(next);
    for (const event of userInputEvents) window.removeEventListener(event, end);
  };
  const frame = () => {
    framesLeft -= 1;
    if (callback() && framesLeft > 0) next = requestAnimationFrame(frame);
    else end();
  };
  for (const event of userInputEvents) window.addEventListener(event, end, { passive: true });
  next = requestAnimationFrame(frame);
  return end;
}
