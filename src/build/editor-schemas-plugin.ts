import { resolve, sep } from 'node:path';
import type { Plugin } from 'vite';
import { writeEditorSchemas } from './editor-schemas.ts';

const folder = resolve('src/content') + sep;

/** Development only: writes the editor schemas at start, and again whenever a content file changes. */
export function editorSchemasOfContent(): Plugin {
  return {
    name: 'editor-schemas',
    // Tests run a development server too, in another mode, and write nothing.
    apply: (_, { command, mode }) => command === 'serve' && mode === 'development',
    configureServer({ watcher }) {
      writeEditorSchemas();
      watcher.on('all', (_, file) => {
        if (file.startsWith(folder) && file.endsWith('.json')) writeEditorSchemas();
      });
    },
  };
}
