import { enableCompileCache } from 'node:module';
import { parentPort, workerData } from 'node:worker_threads';
import type { AuthoredFile } from '#compiler/json-file.ts';
import type { Answer } from '../compiled-responses.ts';
import { sharedCache } from '../cache-folder.ts';

// The thread of `startContent`. Node keeps what it makes of the modules that follow.
enableCompileCache(sharedCache('code'));
const { liveContent } = await import('./live-content.ts');
const { compiledResponses } = await import('../compiled-responses.ts');
const { readContent } = await import('#compiler/read-content.ts');

/** What the thread is started with. */
export interface ContentWork {
  /** The folder of the content. */
  folder: string;
  /** The files of further wikis, by name. */
  others: Readonly<Record<string, readonly AuthoredFile[]>>;
}

const port = parentPort;
if (!port) throw new Error('content-worker: this module runs only as a worker thread.');
const { folder, others } = workerData as ContentWork;
const live = liveContent(folder);
const answers = new Map<string, Answer>();

const tasks = {
  read: live.read,
  state: live.state,
  /** Returns what `LiveContent` does for the wiki `content`, and for another wiki the same of its files. */
  answer: (wiki: string, address: string) => (wiki === 'content' ? live.answer : answerOf(wiki))(address),
};

/** What the thread can be asked for. */
export type ContentTasks = typeof tasks;
export type ContentRequest = {
  [Name in keyof ContentTasks]: { id: number; name: Name; args: Parameters<ContentTasks[Name]> };
}[keyof ContentTasks];
export type ContentAnswer = { id: number; made: unknown } | { id: number; error: unknown };

port.on('message', ({ id, name, args }: ContentRequest) => {
  try {
    const task = tasks[name] as (...given: readonly unknown[]) => unknown;
    port.postMessage({ id, made: task(...args) } satisfies ContentAnswer);
  } catch (error) {
    port.postMessage({ id, error } satisfies ContentAnswer);
  }
});

function answerOf(wiki: string): Answer {
  const known = answers.get(wiki);
  if (known) return known;
  const { content, problems } = readContent(others[wiki] ?? []);
  if (!content) throw new Error(`development: the wiki "${wiki}" has an error: ${problems[0]?.message}`);
  const answer = compiledResponses(content);
  answers.set(wiki, answer);
  return answer;
}
