import { fork } from 'node:child_process';
import { getCompileCacheDir } from 'node:module';
import { env } from 'node:process';
import { fileURLToPath } from 'node:url';
import { defined } from '#lib/defined.ts';
import type { BundleAnswer, BundleTasks } from './bundle-process.ts';
import { bundleCache } from './cache-folder.ts';

/** A process that bundles: beside the one that compiles, and what it held in memory is gone when it ends. */
export interface Bundler {
  /**
   * Returns a bundle.
   *
   * @throws If it cannot be made.
   */
  bundle: <Name extends keyof BundleTasks>(
    name: Name,
    ...args: Parameters<BundleTasks[Name]>
  ) => ReturnType<BundleTasks[Name]>;
  close: () => void;
}

/** Starts the process. */
export function startBundler(): Bundler {
  const child = fork(fileURLToPath(new URL('bundle-process.ts', import.meta.url)), [bundleCache], {
    // The bundler's own memory is outside of Node, whose young generation need not grow beside it: 50 MiB less at the peak.
    execArgv: ['--max-semi-space-size=4'],
    env: { ...env, ...defined({ NODE_COMPILE_CACHE: getCompileCacheDir() }) },
  });
  const waiting = new Map<number, { resolve: (made: unknown) => void; reject: (error: Error) => void }>();
  child.on('message', (answer: BundleAnswer) => {
    const asked = waiting.get(answer.id);
    waiting.delete(answer.id);
    if ('made' in answer) asked?.resolve(answer.made);
    else asked?.reject(new Error(answer.error));
  });
  child.on('exit', (code, signal) => {
    for (const { reject } of waiting.values()) {
      reject(new Error(`build: the process that bundles has ended (${signal ?? `status ${code}`}).`));
    }
  });
  let asked = 0;
  return {
    bundle: ((name, ...args) =>
      new Promise<unknown>((resolve, reject) => {
        const id = asked++;
        waiting.set(id, { resolve, reject });
        child.send({ id, name, args });
      })) as Bundler['bundle'],
    close: () => child.disconnect(),
  };
}
