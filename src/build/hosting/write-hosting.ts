import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { OutputFolder } from '../output-folder.ts';
import { headersFile, redirectsFile } from './host-files.ts';
import { hostFiles, hostingOf } from './hosting.ts';
import { nginxFiles } from './nginx.ts';

/**
 * Writes how a finished site is to be served: `_headers` and `_redirects` into the site, where hosts look for them, and
 * the configuration of nginx into a folder beside it, `dist-hosting/`, where no reader can ask for it.
 */
export function writeHosting(outDir: string, beside: string, output: OutputFolder): void {
  const hosting = hostingOf(outDir);
  output.write(hostFiles.headers, headersFile(hosting));
  output.write(hostFiles.redirects, redirectsFile(hosting));
  mkdirSync(beside, { recursive: true });
  const { http, server } = nginxFiles(hosting);
  writeFileSync(join(beside, 'nginx-http.conf'), http);
  writeFileSync(join(beside, 'nginx-server.conf'), server);
}
