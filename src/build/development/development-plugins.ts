import { msw } from 'msw/vite';
import type { Plugin } from 'vite';
import type { AuthoredFile } from '#compiler/json-file.ts';
import { developmentFonts } from '../fonts/fonts-plugin.ts';
import { developmentIcon } from '../icons/icon-plugin.ts';
import { compiledContent } from './content-plugin.ts';
import { editorSchemasOfContent } from './editor-schemas-plugin.ts';

interface Options {
  /** The folder of the content. */
  folder: string;
  /** Further wikis that pages can be shown of, by name. */
  others?: Readonly<Record<string, () => readonly AuthoredFile[]>>;
  /** Whether to write the schemas by which editors complete content files. */
  editorSchemas?: boolean;
}

/** Returns the plugins of the development server, which no other command uses. */
export function developmentPlugins({ folder, others = {}, editorSchemas = false }: Options): Plugin[] {
  const plugins = [
    mocks(),
    compiledContent({ folder, others }),
    ...(editorSchemas ? [editorSchemasOfContent(folder)] : []),
    developmentFonts(folder),
    developmentIcon(folder),
    msw({ mode: 'worker-only' }),
  ];
  // Tests read the same configuration, in another mode.
  return plugins.map((plugin) => ({
    ...plugin,
    apply: (_, { command, mode }) => command === 'serve' && mode === 'development',
  }));
}

const entry = '<script type="module" src="/src/main.tsx"></script>';
const mocked = '/mocks/development.ts';

/** The data of a page comes from msw: the mocks start before the app does. */
function mocks(): Plugin {
  return {
    name: 'development-mocks',
    // Otherwise the server discovers dependencies of the mocks on the first request and reloads the page.
    config: () => ({
      optimizeDeps: { entries: ['index.html', mocked.slice(1)] },
      server: { warmup: { clientFiles: [`.${mocked}`, './src/main.tsx'] } },
    }),
    transformIndexHtml(html) {
      if (!html.includes(entry)) throw new Error(`development: index.html has no tag ${entry}. Fix: put it back.`);
      return html.replace(
        entry,
        `<script type="module">await import('${mocked}'); await import('/src/main.tsx');</script>`,
      );
    },
  };
}
