import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { env } from 'node:process';
import { createServer, type Plugin } from 'vite';
import { bundleConfig } from '#build/bundle-config.ts';
import { sharedCache } from '#build/cache-folder.ts';
import { developmentPlugins } from '#build/development/development-plugins.ts';
import type { AuthoredFile } from '#compiler/json-file.ts';

/** A development server, as `npm run dev` starts it, on a folder of content. */
export interface DevelopmentServer {
  origin: string;
  /** Saves a file with words replaced, as an editor does. */
  edit: (path: string, words: string, others: string) => void;
  write: (path: string, text: string) => void;
  /** The places that pages asked to open in an editor; none is opened. */
  opened: readonly (string | null)[];
  close: () => Promise<void>;
}

/** Starts a development server. `others` are further wikis that it knows by name. */
export async function startDevelopment(
  folder: string,
  others: Readonly<Record<string, () => readonly AuthoredFile[]>> = {},
): Promise<DevelopmentServer> {
  const { plugins } = bundleConfig();
  const opened: (string | null)[] = [];
  const editor: Plugin = {
    name: 'no-editor',
    configureServer({ middlewares }) {
      middlewares.use('/__open-in-editor', ({ url = '' }, response) => {
        opened.push(new URL(url, 'http://localhost').searchParams.get('file'));
        response.end();
      });
    },
  };
  // Vitest sets it to `test`, by which Vite and React would take their code for production.
  const mode = env['NODE_ENV'];
  env['NODE_ENV'] = 'development';
  const server = await createServer({
    configFile: false,
    mode: 'development',
    logLevel: 'error',
    // What it keeps of dependencies is not that of a server that someone works with at the same time.
    cacheDir: sharedCache('development-test'),
    plugins: [...plugins, ...developmentPlugins({ folder, others }), editor],
    server: { port: 0 },
  });
  if (mode !== undefined) env['NODE_ENV'] = mode;
  await server.listen();
  const [address] = server.resolvedUrls?.local ?? [];
  if (address === undefined) throw new Error('development: the server has no address.');
  const write = (path: string, text: string) => writeFileSync(join(folder, path), text);
  return {
    origin: new URL(address).origin,
    write,
    opened,
    edit(path, words, replacement) {
      const text = readFileSync(join(folder, path), 'utf8');
      if (!text.includes(words)) throw new Error(`${path} does not contain "${words}".`);
      write(
        path,
        text.replace(words, () => replacement),
      );
    },
    close: () => server.close(),
  };
}
