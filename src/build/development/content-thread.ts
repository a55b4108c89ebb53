import { Worker } from 'node:worker_threads';
import type { ContentAnswer, ContentTasks, ContentWork } from './content-worker.ts';

/** A thread that compiles the content, beside the one of the development server. */
export interface ContentThread {
  /**
   * Returns what the thread answers.
   *
   * @throws What the task throws, and if the thread has ended.
   */
  ask: <Name extends keyof ContentTasks>(
    name: Name,
    ...args: Parameters<ContentTasks[Name]>
  ) => Promise<ReturnType<ContentTasks[Name]>>;
  close: () => Promise<void>;
}

/** Starts the thread, which reads the content at once. */
export function startContent(work: ContentWork): ContentThread {
  const thread = new Worker(new URL('content-worker.ts', import.meta.url), { workerData: work });
  const waiting = new Map<number, { resolve: (made: unknown) => void; reject: (error: unknown) => void }>();
  let ended: unknown;
  const end = (error: unknown) => {
    ended ??= error;
    for (const { reject } of waiting.values()) reject(ended);
    waiting.clear();
  };
  thread.on('error', end);
  thread.on('exit', () => end(new Error('development: the thread that compiles the content has ended.')));
  thread.on('message', (answer: ContentAnswer) => {
    const asked = waiting.get(answer.id);
    waiting.delete(answer.id);
    if ('made' in answer) asked?.resolve(answer.made);
    else asked?.reject(answer.error);
  });
  let asked = 0;
  return {
    ask: ((name, ...args) =>
      new Promise<unknown>((resolve, reject) => {
        if (ended !== undefined) return reject(ended);
        const id = asked++;
        waiting.set(id, { resolve, reject });
        thread.postMessage({ id, name, args });
      })) as ContentThread['ask'],
    async close() {
      await thread.terminate();
    },
  };
}
