import { expect, test } from 'vitest';
import { drawing, place, svg, wiki } from '#tests/fixtures/small-wiki.ts';
import { checkWiki, readWiki } from './read-wiki.ts';

const files = (picture: string) =>
  wiki({
    'places/tower.json': place('tower', { drawing: 'lamp' }),
    'drawings/lamp.json': drawing('lamp'),
    'drawings/lamp.svg': picture,
  });

test('drawings are read as the site has them: optimised', () => {
  const { content, problems } = readWiki(files(svg().replace('M0 0h32v18H0z', 'M 0 0 H 32 V 18 H 0 z')));
  expect(problems).toEqual([]);
  expect(content?.drawings.get('lamp')?.svg).toBe(svg().trim());
});

test('a check reads drawings as they were written, since optimising takes seconds', () => {
  const written = svg().replace('M0 0h32v18H0z', 'M 0 0 H 32 V 18 H 0 z');
  const { content, problems } = checkWiki(files(written));
  expect(problems).toEqual([]);
  expect(content?.drawings.get('lamp')?.svg).toBe(written.trim());
});

test('a drawing that is too large is an error, in bytes', () => {
  const digits = (at: number) => Math.floor(Math.abs(Math.sin(at) * 1e6) % 1000);
  const points = Array.from({ length: 6000 }, (_, at) => `${digits(at)} ${digits(at + 0.5)}`);
  const { content, problems } = readWiki(files(svg().replace('M0 0h32v18H0z', `M${points.join('L')}z`)));
  expect(content).toBeUndefined();
  expect(problems).toMatchObject([{ rule: 'too-large', file: 'drawings/lamp.svg', line: 1, column: 1 }]);
  expect(problems[0]?.message).toMatch(
    /^This drawing has \d+ bytes, optimised and compressed; at most 6000 are allowed\.$/,
  );
});
