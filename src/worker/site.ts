import type { OfflineShell } from '#wiki/offline-data.ts';

// The linter reads one TypeScript project, without the types of workers.
// oxlint-disable-next-line typescript/no-redundant-type-constituents
declare const self: ServiceWorkerGlobalScope & { shell: OfflineShell };

/** The worker's own scope, typed. `shell` is written before its script by the build. */
export const worker = self;

/** The base of the site: `/`, `/wiki/`. */
export const base = new URL(self.registration.scope).pathname;

/** Returns the path of an address of the site. */
export function pathOf(address: string): string {
  return `${base}${address.slice(1)}`;
}
