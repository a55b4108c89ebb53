import { useEffect, useRef } from 'react';

/**
 * Gives a function that has `run` called with the last value it was given, once none has come for a time, in
 * milliseconds; never after the component is gone.
 */
export function useAfterPause<T>(run: (value: T) => void, time: number): (value: T) => void {
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);
  return (value) => {
    clearTimeout(timer.current);
    timer.current = setTimeout(() => run(value), time);
  };
}
