/** Says what a long command is doing. */
export type Progress = (doing: string) => void;

/** A shorter wait needs no explanation, in milliseconds. */
const minWait = 3000;

/**
 * Returns a function that prints what is being done, with the seconds since the start: after three seconds for the first
 * time, and then at most every three.
 */
export function progressPrinter(print: (line: string) => void, now = () => performance.now()): Progress {
  const started = now();
  let last = started;
  return (doing) => {
    const time = now();
    if (time - last < minWait) return;
    last = time;
    print(`${Math.round((time - started) / 1000)} s: ${doing} …`);
  };
}
