import { gzipSync } from 'node:zlib';
import type { Content } from '#compiler/content.ts';
import type { AuthoredFile } from '#compiler/json-file.ts';
import { isError, type Problem, problemAt, sortProblems } from '#compiler/problem.ts';
import { readContent } from '#compiler/read-content.ts';
import { drawingFolder } from '#compiler/schemas/schemas.ts';
import { optimisedSvg } from './drawings/optimised-svg.ts';

/** The largest drawing, in bytes after optimisation and gzip. */
const maxDrawing = 6000;

/** What was read: no content if there is an error. */
interface ReadWiki {
  content?: Content;
  problems: Problem[];
}

/** Reads all authored files as `readContent` does; a drawing that is too large is an error too. */
export function checkWiki(files: readonly AuthoredFile[], withHints = true): ReadWiki {
  const { content, problems } = readContent(files, withHints);
  if (!content) return { problems };
  const large = [...content.drawings].flatMap(([id, { svg }]) => tooLarge(`${drawingFolder}${id}.svg`, svg));
  const all = sortProblems([...problems, ...large]);
  return all.some(isError) ? { problems: all } : { content, problems: all };
}

/** Reads all authored files as `checkWiki` does, with the drawings as the site has them: optimised, which takes seconds. */
export function readWiki(files: readonly AuthoredFile[]): ReadWiki {
  const { content, problems } = checkWiki(files);
  if (!content) return { problems };
  const drawings = new Map(
    [...content.drawings].map(([id, drawing]) => [id, { ...drawing, svg: optimisedSvg(drawing.svg) }] as const),
  );
  return { content: { ...content, drawings }, problems };
}

function tooLarge(path: string, svg: string): Problem[] {
  // What is small as it was written need not be optimised to be measured.
  if (gzipSync(svg).length <= maxDrawing) return [];
  const bytes = gzipSync(optimisedSvg(svg)).length;
  if (bytes <= maxDrawing) return [];
  const problem = problemAt({
    file: { path, text: svg, value: undefined, errors: [], repeated: [] },
    path: [],
    offset: 0,
    rule: 'too-large',
    message: `This drawing has ${bytes} bytes, optimised and compressed; at most ${maxDrawing} are allowed.`,
    expected: 'Draw fewer and simpler shapes, and with fewer decimals.',
  });
  return [problem];
}
