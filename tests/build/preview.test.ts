import type { AddressInfo } from 'node:net';
import { afterAll } from 'vitest';
import { serveSite } from '#build/serve.ts';
import { testHost } from './host-rules.ts';
import { files, siteFolder } from './tested-site.ts';

// `npm run preview`, by the rules of every host.
const server = await serveSite(siteFolder, 0);
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

testHost(() =>
  Promise.resolve({ origin: `http://localhost:${(server.address() as AddressInfo).port}`, base: '/', files }),
);
