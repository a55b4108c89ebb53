import type { OfflineMessage } from '#wiki/offline-messages.ts';
import type { Part } from '#wiki/part.ts';

interface PartStore {
  state(): { part: Part };
  subscribe(listener: () => void): () => void;
}

/**
 * Registers the offline worker once the page is idle, and tells it the reader's part now and after every change.
 * A browser without workers, or one that refuses, reads online as before.
 */
export function keepOffline(reader: PartStore, base: string): void {
  if (!('serviceWorker' in navigator)) return;
  const start = async () => {
    try {
      await navigator.serviceWorker.register(`${base}offline-worker.js`, { scope: base });
      const { active } = await navigator.serviceWorker.ready;
      const tell = () => active?.postMessage({ type: 'part', part: reader.state().part } satisfies OfflineMessage);
      tell();
      reader.subscribe(tell);
    } catch (error) {
      // Private windows and some embedders refuse; nothing but offline reading is lost.
      console.info('The wiki cannot be kept for reading offline here.', error);
    }
  };
  if (document.readyState === 'complete') void start();
  else window.addEventListener('load', () => void start(), { once: true });
}
