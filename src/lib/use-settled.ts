import { useEffect, useState } from 'react';

/** A value once it has not changed for a time, in milliseconds. */
export function useSettled<T>(value: T, time: number): T {
  const [settled, settle] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => settle(value), time);
    return () => clearTimeout(timer);
  }, [value, time]);
  return settled;
}
