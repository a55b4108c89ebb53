import { useEffect, useState } from 'react';

/** Returns a debounced value: the last that has not changed for `time` milliseconds. */
export function useSettled<T>(value: T, time: number): T {
  const [settled, settle] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => settle(value), time);
    return () => clearTimeout(timer);
  }, [value, time]);
  return settled;
}
