import { type AddressInfo } from 'node:net';
import type { TestProject } from 'vitest/node';
import { serveSite } from '#build/serve.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where dist/ is served, without a closing slash. */
    siteAddress: string;
  }
}

/** Serves dist/ for all browser tests. */
export default async function setup(project: TestProject): Promise<() => void> {
  const server = await serveSite('dist', 0);
  project.provide('siteAddress', `http://localhost:${(server.address() as AddressInfo).port}`);
  return () => server.close();
}
