import { gzipSync } from 'node:zlib';
import type { Content } from '#compiler/content.ts';
import type { AuthoredFile } from '#compiler/json-file.ts';
import { isError, type Problem, problemAt, sortProblems } from '#compiler/problem.ts';
import { readContent } from '#compiler/read-content.ts';
import { drawingFolder } from '#compiler/schemas/schemas.ts';
import { optimisedSvg } from './drawings/optimised-svg.ts';

/** The largest drawing, in bytes after optimisation and gzip. */
const maxDrawing = 6000;

/**
 * Reads all authored files as `readContent` does, with the drawings as the site has them: optimised, and none of them too
 * large.
 */
export function readWiki(files: readonly AuthoredFile[]): { content?: Content; problems: Problem[] } {
  const { content, problems } = readContent(files);
  if (!content) return { problems };
  const drawings = new Map(
    [...content.drawings].map(([id, drawing]) => [id, { ...drawing, svg: optimisedSvg(drawing.svg) }] as const),
  );
  const large = [...drawings].flatMap(([id, { svg }]) => tooLarge(`${drawingFolder}${id}.svg`, svg));
  const all = sortProblems([...problems, ...large]);
  return all.some(isError) ? { problems: all } : { content: { ...content, drawings }, problems: all };
}

function tooLarge(path: string, svg: string): Problem[] {
  const bytes = gzipSync(svg).length;
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
