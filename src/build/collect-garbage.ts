import { memoryUsage } from 'node:process';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/** Below this, in bytes, what is left over costs less than finding it. */
const tolerable = 400_000_000;

/**
 * Frees what is no longer used, if the heap is large. Left alone, Node lets the remains of several parts grow to gigabytes
 * before it does so: it does not know that a part has ended.
 */
export function collectGarbage(): void {
  if (memoryUsage().heapUsed < tolerable) return;
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as () => void;
  collect();
}
