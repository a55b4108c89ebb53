import type { ServerResponse } from 'node:http';
import type { Plugin } from 'vite';
import type { AuthoredFile } from '#compiler/json-file.ts';
import { startContent } from './content-thread.ts';
import { watchFolders } from './watch-folders.ts';

interface Options {
  /** The folder of the content. */
  folder: string;
  /** The files of further wikis that pages can be shown of, by name. */
  others: Readonly<Record<string, () => readonly AuthoredFile[]>>;
}

/** The folders of the code that compiles: a change of it changes what pages show, too. */
const code = ['compiler', 'wiki', 'lib', 'messages'].map((room) => `src/${room}`);

/**
 * Compiles the content for the pages of development (`mocks/development.ts`). `/@compiled/content/data/site.json` is the
 * answer to a data address, from the last content without errors: 404 if there is no such file, 503 if there was no such
 * content yet. A page that sends `content-state` receives the errors, and all pages receive them when they change; when
 * the answers have changed, `content-changed` follows.
 */
export function compiledContent({ folder, others }: Options): Plugin {
  return {
    name: 'compiled-content',
    configureServer({ config, httpServer, middlewares, watcher, ws }) {
      const start = () =>
        startContent({
          folder,
          others: Object.fromEntries(Object.entries(others).map(([name, make]) => [name, make()])),
        });
      let content = start();
      const log = (error: unknown) => config.logger.error(error instanceof Error ? String(error.stack) : String(error));
      const readAgain = async () => {
        const change = await content.ask('read');
        if (change === 'nothing') return;
        ws.send('content-state', await content.ask('state'));
        if (change === 'answers') ws.send('content-changed');
        // The app reads it once, when it starts.
        if (change === 'site') ws.send({ type: 'full-reload' });
      };
      const startAgain = async () => {
        await content.close();
        content = start();
        ws.send({ type: 'full-reload' });
      };
      watchFolders(watcher, [folder], 20, () => void readAgain().catch(log));
      watchFolders(watcher, code, 200, () => void startAgain().catch(log));
      httpServer?.once('close', () => void content.close());

      ws.on('content-state', (_, client) => {
        content.ask('state').then((state) => client.send('content-state', state), log);
      });
      const respond = async (url: string, response: ServerResponse) => {
        const [, wiki = '', address = ''] = /^\/([^/?]+)([^?]*)/.exec(url) ?? [];
        const body = await content.ask('answer', wiki, address);
        response.statusCode = body === undefined ? 503 : body === null ? 404 : 200;
        response.setHeader('Cache-Control', 'no-store');
        response.end(body);
      };
      middlewares.use('/@compiled', (request, response) => {
        respond(request.url ?? '', response).catch((error: unknown) => {
          log(error);
          response.writeHead(500).end();
        });
      });
    },
  };
}
