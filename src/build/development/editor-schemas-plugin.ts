import type { Plugin } from 'vite';
import { readContentFiles } from '../content-files.ts';
import { writeEditorSchemas } from '../editor-schemas.ts';
import { watchFolders } from './watch-folders.ts';

/** Writes the editor schemas at start, and again whenever a content file changes, after the open page has changed. */
export function editorSchemasOfContent(folder: string): Plugin {
  return {
    name: 'editor-schemas',
    configureServer({ watcher }) {
      const write = () => writeEditorSchemas(readContentFiles(folder));
      write();
      watchFolders(watcher, [folder], 1000, write);
    },
  };
}
