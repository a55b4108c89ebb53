import type { OfflineMessage, OfflineProgress, Wanted } from '#wiki/offline-messages.ts';
import { isFull } from './worker/fetch-files.ts';
import { keptFirst, networkFirst } from './worker/answers.ts';
import { dropUnwanted, keepParts } from './worker/keep-parts.ts';
import { appDocument, dropOtherShells, keepShell } from './worker/keep-shell.ts';
import { answerOneFile, opensOneFile } from './worker/one-file.ts';
import { base, worker } from './worker/site.ts';

// The offline worker. It keeps the shell, which is the same for everyone, and the bundles of the parts that the page
// asks for; the app renders pages from their data.

worker.addEventListener('install', (event) => event.waitUntil(install()));
worker.addEventListener('activate', (event) =>
  event.waitUntil(Promise.all([dropOtherShells(), worker.clients.claim()])),
);

worker.addEventListener('fetch', (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  const isOwn = origin === worker.location.origin && pathname.startsWith(base) && request.method === 'GET';
  const path = pathname.slice(base.length);
  if (!isOwn || path.startsWith('offline/')) return;
  const isNamedByHash = /^(?:assets|data\/pages)\//.test(path);
  if (request.mode === 'navigate' && opensOneFile(request)) event.respondWith(answerOneFile(event));
  else if (request.mode === 'navigate') event.respondWith(networkFirst(request, appDocument));
  else if (path.startsWith('data/') && !isNamedByHash) event.respondWith(networkFirst(request));
  else event.respondWith(keptFirst(request));
});

worker.addEventListener('message', (event) => {
  const message = event.data as OfflineMessage;
  if (message.type === 'update') event.waitUntil(worker.skipWaiting());
  else if (message.type === 'stop') event.waitUntil(stop());
  else event.waitUntil(keep(message));
});

/** A device without room for the shell gets a worker that says so, unless it has one that works. */
async function install(): Promise<void> {
  try {
    await keepShell(new AbortController().signal);
  } catch (error) {
    if (!isFull(error) || worker.registration.active) throw error;
  }
}

/** What is being kept for a message, or was. */
interface Job {
  key: string;
  controller: AbortController;
  progress: OfflineProgress;
  done: Promise<void>;
}

let job: Job | null = null;

async function stop(): Promise<void> {
  job?.controller.abort();
  await job?.done;
}

/** Keeps what the page wants, after the end of an earlier job: that must write nothing once later parts are deleted. */
async function keep(wanted: Wanted): Promise<void> {
  const key = JSON.stringify([wanted.part, wanted.boundaries, wanted.keep]);
  const isSame = job?.key === key && job.progress.stage === 'keeping' && !job.controller.signal.aborted;
  if (job && isSame) {
    // Another tab of the same reader.
    await sendToTabs(job.progress);
    return job.done;
  }
  const controller = new AbortController();
  const progress: OfflineProgress = { part: wanted.part, stage: 'keeping', done: 0, size: 0, bytes: 0 };
  const earlier = stop();
  const next: Job = { key, controller, progress, done: earlier };
  job = next;
  next.done = runAfter(earlier, next, wanted);
  return next.done;
}

async function runAfter(earlier: Promise<void>, own: Job, wanted: Wanted): Promise<void> {
  await earlier;
  await run(own, wanted);
}

async function run(own: Job, wanted: Wanted): Promise<void> {
  const { signal } = own.controller;
  const report = (progress: OfflineProgress) => {
    own.progress = { ...progress };
    if (!signal.aborted) void sendToTabs(own.progress);
  };
  await dropUnwanted(wanted);
  if (wanted.keep === 'nothing') {
    report({ ...own.progress, stage: 'nothing' });
    return;
  }
  try {
    await keepShell(signal);
    report(await keepParts(wanted, signal, report));
  } catch (error) {
    report({ ...own.progress, stage: isFull(error) ? 'no-room' : 'stopped' });
  }
}

/** Sends the progress to every tab. */
async function sendToTabs(progress: OfflineProgress): Promise<void> {
  for (const client of await worker.clients.matchAll({ includeUncontrolled: true })) client.postMessage(progress);
}
