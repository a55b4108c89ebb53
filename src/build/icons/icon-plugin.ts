import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import type { Site } from '#compiler/schemas/site.ts';
import { paletteOf } from '../tokens.ts';
import { iconSvg } from './icon-svg.ts';

/** Serves the icon, drawn from the current logo in a content folder. */
export function developmentIcon(content: string): Plugin {
  return {
    name: 'development-icon',
    transformIndexHtml: () => [
      { tag: 'link', attrs: { rel: 'icon', href: '/favicon.svg', type: 'image/svg+xml' }, injectTo: 'head' },
    ],
    configureServer(server) {
      server.middlewares.use('/favicon.svg', (_, response) => {
        const { mark, accents } = JSON.parse(readFileSync(join(content, 'site.json'), 'utf8')) as Pick<
          Site,
          'mark' | 'accents'
        >;
        response
          .setHeader('Content-Type', 'image/svg+xml')
          .end(iconSvg(mark, { kind: 'none' }, paletteOf({ accents })));
      });
    },
  };
}
