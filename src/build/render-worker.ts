import { parentPort, workerData } from 'node:worker_threads';
import { loadPrerenderer, type Render } from './load-prerenderer.ts';

/** What the build asks a renderer for, and its answer. */
export interface RenderRequest {
  id: number;
  args: Parameters<Render>;
}
export type RenderAnswer = { id: number; html: string } | { id: number; error: unknown };

const port = parentPort;
if (!port) throw new Error('render-worker: this module runs only as a worker thread.');
const render = await loadPrerenderer(workerData as string);
port.on('message', ({ id, args }: RenderRequest) => {
  render(...args).then(
    (html) => port.postMessage({ id, html } satisfies RenderAnswer),
    (error: unknown) => port.postMessage({ id, error } satisfies RenderAnswer),
  );
});
