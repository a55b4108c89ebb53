import { resolve, sep } from 'node:path';
import type { ErrorPayload, Plugin } from 'vite';
import { formatProblem, isError, type Problem } from '#compiler/problem.ts';
import { readContentFiles } from './content-files.ts';
import { checkWiki } from './read-wiki.ts';

const folder = 'src/content';

/**
 * Development only: shows content errors in an overlay, with file, line and caret, when a file is saved. The page below
 * keeps its last valid state, since changes with errors do not reach it.
 */
export function contentErrors(): Plugin {
  return {
    name: 'content-errors',
    apply: 'serve',
    configureServer(server) {
      // A page that is opened while there is an error shows the overlay too.
      server.ws.on('connection', () => {
        const error = contentError();
        if (error) server.ws.send(error);
      });
    },
    hotUpdate({ file, modules, timestamp }) {
      const isContent = file.startsWith(resolve(folder).split(sep).join('/')) && /\.(?:json|svg)$/.test(file);
      const error = isContent ? contentError() : null;
      if (!error) return undefined;
      // Errors are fixed: the change that fixes them carries all earlier changes to the page.
      for (const changed of modules) this.environment.moduleGraph.invalidateModule(changed, new Set(), timestamp, true);
      this.environment.hot.send(error);
      return [];
    },
  };
}

/** Returns what Vite's overlay shows, or null if the content has no errors. Warnings do not count. */
export function contentError(files = readContentFiles(folder)): ErrorPayload | null {
  const errors = checkWiki(files).problems.filter(isError);
  const [first] = errors;
  if (!first) return null;
  const { file, line, column, excerpt } = first;
  return {
    type: 'error',
    err: {
      message: messageOf(errors),
      stack: '',
      plugin: 'content-errors',
      id: `${folder}/${file}`,
      loc: { file: resolve(folder, file), line, column },
      frame: excerpt,
    },
  };
}

function messageOf(problems: readonly Problem[]): string {
  const [first, ...others] = problems;
  const more = others.length === 0 ? [] : [`And ${others.length} more; \`npm run check\` lists them all.`];
  return [...(first ? [formatProblem(first, folder)] : []), ...more].join('\n\n');
}
