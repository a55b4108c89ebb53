import { resolve, sep } from 'node:path';
import type { ErrorPayload, Plugin } from 'vite';
import { formatProblem, isError, type Problem } from '#compiler/problem.ts';
import { readContent } from '#compiler/read-content.ts';
import { readContentFiles } from './content-files.ts';

const folder = 'src/content';

/**
 * Development only: shows the problems of the content over the page, with file, line and caret, as soon as a file with
 * one is saved. The page below keeps what it showed last, since the change does not reach it until all is well.
 */
export function contentErrors(): Plugin {
  return {
    name: 'content-errors',
    apply: 'serve',
    configureServer(server) {
      // A page that is opened while something is wrong says so, too.
      server.ws.on('connection', () => {
        const error = contentError();
        if (error) server.ws.send(error);
      });
    },
    hotUpdate({ file, modules, timestamp }) {
      const isContent = file.startsWith(resolve(folder).split(sep).join('/')) && file.endsWith('.json');
      const error = isContent ? contentError() : null;
      if (!error) return undefined;
      // What changed now reaches the page with the change that mends it.
      for (const changed of modules) this.environment.moduleGraph.invalidateModule(changed, new Set(), timestamp, true);
      this.environment.hot.send(error);
      return [];
    },
  };
}

/** What Vite shows over the page, or null where the content has no errors: a warning keeps nothing from being read. */
export function contentError(files = readContentFiles(folder)): ErrorPayload | null {
  const errors = readContent(files).problems.filter(isError);
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
  const more = others.length === 0 ? [] : [`And ${others.length} more; \`npm run check\` tells them all.`];
  return [...(first ? [formatProblem(first, folder)] : []), ...more].join('\n\n');
}
