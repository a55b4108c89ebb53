import { useEffect, useRef } from 'react';

/**
 * Returns a debounced function that calls `run` with the last value after `time` milliseconds; never after the
 * component is unmounted.
 */
export function useAfterPause<T>(run: (value: T) => void, time: number): (value: T) => void {
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);
  return (value) => {
    clearTimeout(timer.current);
    timer.current = setTimeout(() => run(value), time);
  };
}
