import { availableParallelism } from 'node:os';
import { env } from 'node:process';
import { Worker } from 'node:worker_threads';
import type { Render } from './load-prerenderer.ts';
import type { RenderAnswer, RenderRequest } from './render-worker.ts';

/** Threads that render pages, one for each core. */
export interface Renderers {
  render: Render;
  /** The number of pages that are worth asking for at a time: more would only wait, and take memory. */
  atOnce: number;
  close: () => Promise<void>;
}

/** Starts threads that render pages with a bundled prerenderer. */
export function startRenderers(entry: string): Renderers {
  const threads = Array.from(
    { length: Math.min(4, availableParallelism()) },
    () =>
      new Worker(new URL('render-worker.ts', import.meta.url), {
        workerData: entry,
        // React has two builds, and takes the one for development, which is several times as slow, unless told so.
        env: { ...env, NODE_ENV: 'production' },
        resourceLimits: { maxOldGenerationSizeMb: 512, maxYoungGenerationSizeMb: 16 },
      }),
  );
  const waiting = new Map<number, { resolve: (html: string) => void; reject: (error: unknown) => void }>();
  const failAll = (error: unknown) => {
    for (const { reject } of waiting.values()) reject(error);
    waiting.clear();
  };
  for (const thread of threads) {
    thread.on('error', failAll);
    thread.on('message', (answer: RenderAnswer) => {
      const asked = waiting.get(answer.id);
      waiting.delete(answer.id);
      if ('html' in answer) asked?.resolve(answer.html);
      else asked?.reject(answer.error);
    });
  }
  let asked = 0;
  return {
    atOnce: threads.length * 3,
    render: (...args) =>
      new Promise((resolve, reject) => {
        const id = asked++;
        waiting.set(id, { resolve, reject });
        threads[id % threads.length]?.postMessage({ id, args } satisfies RenderRequest);
      }),
    async close() {
      await Promise.all(threads.map((thread) => thread.terminate()));
    },
  };
}
