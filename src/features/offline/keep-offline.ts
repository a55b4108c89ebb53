import { savesData } from '#lib/saves-data.ts';
import { dropAllCaches, dropLaterParts, keptBundles } from '#wiki/kept-parts.ts';
import type { OfflineMessage, OfflineProgress, Wanted } from '#wiki/offline-messages.ts';
import { premise } from '#wiki/part.ts';
import type { SiteData } from '#wiki/site-data.ts';
import { workerFile, workerPolicy } from '#wiki/worker-address.ts';
import { type Settings } from '#wiki/settings.ts';
import type { OfflineStore } from './offline-store.ts';
import { watchEdition } from './watch-edition.ts';

interface KeepOptions {
  settings: Pick<Settings, 'part' | 'offline'>;
  site: Pick<SiteData, 'boundaries'>;
  /** The base path of the site, with a trailing slash. */
  base: string;
  /** Receives what is on the device. */
  store: OfflineStore;
}

/**
 * Registers the offline worker, and sends it what to keep: now, after every change of the reader's part or choice, and
 * when the network is back. Files of later parts are deleted here as well, whatever happened to the worker.
 *
 * Sets `data-offline="ready"` on the root element while the shell, the reader's part and part 0 are on the device.
 */
export async function keepOffline({ settings, site, base, store }: KeepOptions): Promise<void> {
  const workers = navigator.serviceWorker;
  const partNow = () => settings.part.get() ?? premise;
  let registration: ServiceWorkerRegistration | null = null;

  const show = (progress: OfflineProgress | null) => {
    store.change({ progress });
    if (progress?.stage === 'ready') document.documentElement.dataset['offline'] = 'ready';
    else delete document.documentElement.dataset['offline'];
  };
  const look = async () => store.change({ kept: await keptBundles(base) });
  const wanted = (): Wanted => ({
    part: partNow(),
    boundaries: site.boundaries,
    keep: settings.offline.get() ?? (savesData() ? 'there' : 'small'),
  });
  // Asked each time: the worker may have been replaced since, by this tab or another one.
  const send = () => registration?.active?.postMessage({ type: 'keep', ...wanted() } satisfies OfflineMessage);
  const onPart = async () => {
    const { part, boundaries } = wanted();
    if (store.state().progress?.part !== part) show(null);
    send();
    await dropLaterParts(part, boundaries, base);
    await look();
  };

  const edition = watchEdition(workers, () => store.change({ hasUpdate: true }));
  workers.addEventListener('controllerchange', send);
  workers.addEventListener('message', ({ data }: MessageEvent<OfflineProgress>) => {
    if (data.part !== partNow()) return;
    show(data);
    if (data.stage !== 'keeping') void look();
  });
  workers.startMessages();
  settings.part.subscribe(() => void onPart());
  settings.offline.subscribe(send);
  // Fetches now what failed while offline.
  window.addEventListener('online', send);
  store.change({
    actions: {
      async keepAll() {
        settings.offline.set('all');
        // For a reader who had chosen so before.
        send();
        await navigator.storage.persist();
      },
      async removeAll() {
        settings.offline.set('nothing');
        await dropAllCaches(base);
        await look();
      },
      takeUpdate: edition.take,
    },
  });
  await onPart();
  try {
    registration = await registered(workers, base);
    edition.follow(registration);
    await workers.ready;
    send();
  } catch (error) {
    // Private windows and some embedded browsers refuse; only offline reading is lost.
    console.info('The wiki cannot be kept for reading offline here.', error);
  }
}

/** Registers the worker, or returns the one of an earlier visit if the site has no such file now. */
async function registered(workers: ServiceWorkerContainer, base: string): Promise<ServiceWorkerRegistration> {
  try {
    return await workers.register(workerAddress(base), { scope: base });
  } catch (error) {
    const earlier = await workers.getRegistration(base);
    if (!earlier) throw error;
    return earlier;
  }
}

/** https://www.w3.org/TR/trusted-types/, as far as it is used; TypeScript has no types of it. */
interface TrustingWindow {
  trustedTypes?: {
    createPolicy(name: string, rules: { createScriptURL: () => string }): { createScriptURL(text: ''): string };
  };
}

/** Returns the address of the worker, as the one Trusted Types policy of the site makes it where browsers know them. */
function workerAddress(base: string): string {
  const address = `${base}${workerFile}`;
  const policy = (window as TrustingWindow).trustedTypes?.createPolicy(workerPolicy, {
    createScriptURL: () => address,
  });
  return policy?.createScriptURL('') ?? address;
}
