import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';
import type { Site } from '#compiler/schemas/site.ts';
import { paletteOf } from '../tokens.ts';
import { iconSvg } from './icon-svg.ts';

/** Development only: serves the icon, drawn from the current logo in the content. */
export function developmentIcon(): Plugin {
  return {
    name: 'development-icon',
    apply: 'serve',
    transformIndexHtml: () => [
      { tag: 'link', attrs: { rel: 'icon', href: '/favicon.svg', type: 'image/svg+xml' }, injectTo: 'head' },
    ],
    configureServer(server) {
      server.middlewares.use('/favicon.svg', (_, response) => {
        const { mark, accents } = JSON.parse(readFileSync('src/content/site.json', 'utf8')) as Pick<
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
