import { expect, test } from 'vitest';
import { contentOf, inventedFiles } from '#tests/fixtures/content.ts';
import { pageAt } from '#tests/fixtures/page-at.ts';
import { character, film, place, review, source, typedClaim } from '#tests/fixtures/small-wiki.ts';
import { partOf } from '#tests/fixtures/site-files.ts';
import { fileOfPage } from '#wiki/file-of-page.ts';
import type { ExampleData } from '#wiki/page-data.ts';
import { type Part, partsUpTo } from '#wiki/part.ts';
import { plainText } from '#wiki/prose.ts';

const examplesAt = (files: Record<string, unknown>, part = 0) => {
  const { fact, source: ofSource, review: ofReview, spelling } = pageAt('/contribute', 'contribute', files, part);
  return { fact, source: ofSource, review: ofReview, spelling };
};

function textOf(example: ExampleData | undefined): string {
  return plainText(example?.excerpt ?? []);
}

test('what a wiki has no example of is left out', () => {
  const { fact, review: ofReview, spelling, source: ofSource } = examplesAt({});
  expect([fact, ofReview, spelling]).toEqual([undefined, undefined, undefined]);
  expect(ofSource).toMatchObject({ file: 'sources/leaf.json', cite: '[^leaf]' });
});

test('the fact is the first with a date, as its file says it, with its own address', () => {
  const claims = [
    typedClaim('length', { duration: { amount: 90, unit: 'minute' as const } }),
    typedClaim('release', { date: '1998-05-03' }),
  ];
  const { fact } = examplesAt({ 'film/lamp.json': film({ claims }) });
  expect(fact).toMatchObject({
    file: 'film/lamp.json',
    claim: 'release',
    label: 'Label of release',
    page: { path: '/film', hash: '#claim--release' },
  });
  expect(JSON.parse(textOf(fact))).toEqual(claims[1]);
});

test('a fact about a thing that only a list shows leads to its entry', () => {
  const shed = place('shed', { entry: true, claims: [typedClaim('built', { date: '1931' })] });
  expect(examplesAt({ 'places/shed.json': shed }).fact?.page).toMatchObject({ path: '/places', hash: '#shed' });
});

test('the source is one that the fact cites, with an address if one has it, and the place that it cites', () => {
  const sources = [{ source: 'leaf' }, { source: 'post', place: 'front-page' }];
  const url = { href: 'https://example.org/', reveal: 'premise' };
  const { source: found } = examplesAt({
    'film/lamp.json': film({ claims: [typedClaim('release', { date: '1998-05-03', sources })] }),
    'sources/post.json': source('post', { noAddress: undefined, url }),
  });
  expect(found).toMatchObject({ file: 'sources/post.json', cite: '[^post#front-page]' });
});

test('the review is the first with a rating, and the name the first character with another spelling', () => {
  const rating = { printed: '7/10', value: 7, scale: 10 };
  const examples = examplesAt({
    'reviews/a.json': review('a'),
    'reviews/b.json': review('b', { voices: [{ reviewer: 'Fern', rating }] }),
    'characters/ada.json': character('ada'),
    'characters/kim.json': character('kim', {
      aliases: [{ text: 'Kimm', sources: [{ source: 'leaf' }], reveal: 'premise' }],
    }),
  });
  expect(examples.review?.file).toBe('reviews/b.json');
  expect(textOf(examples.review)).toContain('{ "printed": "7/10", "value": 7, "scale": 10 }');
  expect(examples.spelling?.file).toBe('characters/kim.json');
  expect(textOf(examples.spelling)).toContain('"text": "Kimm"');
});

test('an example has nothing that a part does not know yet', () => {
  const aliases = [
    { text: 'Late', sources: [{ source: 'leaf' }], reveal: 's3' },
    { text: 'Early', sources: [{ source: 'leaf' }], reveal: 'premise' },
  ];
  const late = { ...typedClaim('release', { date: '1998-05-03' }), reveal: 's3' };
  const files = {
    'film/lamp.json': film({ claims: [late, typedClaim('start', { date: '1996', reveal: 's3' }, { date: '1997' })] }),
    'characters/kim.json': character('kim', { aliases }),
  };
  const [before, after] = [0, 2].map((part) => examplesAt(files, part));
  expect([textOf(before?.fact), textOf(before?.spelling)].join('\n')).not.toMatch(/1996|Late|s3/);
  expect([textOf(before?.fact), textOf(after?.fact)]).toEqual([
    expect.stringContaining('1997'),
    expect.stringContaining('1998-05-03'),
  ]);
  expect(textOf(after?.spelling)).toContain('Late');
});

test('a text in another script is marked with its language', () => {
  const name = { text: 'Kim', original: { text: '김', lang: 'ko' }, sources: [{ source: 'leaf' }] };
  const aliases = [{ text: 'Kimm', sources: [{ source: 'leaf' }], reveal: 'premise' }];
  const { spelling } = examplesAt({ 'characters/kim.json': character('kim', { name, aliases }) });
  expect(spelling?.excerpt).toContainEqual({ kind: 'language', text: '김', lang: 'ko' });
});

test('the file of each page is one of the wiki, and that of its own thing; lists have none', () => {
  const content = contentOf(inventedFiles);
  const paths = inventedFiles.map(({ path }) => path);
  const all = partsUpTo(3 as Part).flatMap((part) => [...partOf(content, part).pages.values()].map(({ page }) => page));
  const shown = all
    .filter((page) => page.kind !== 'moved')
    .map((page) => ({ path: page.path, file: fileOfPage(page) }));
  expect(shown.filter(({ file }) => file !== undefined && !paths.includes(file))).toEqual([]);
  const withoutFile = shown.filter(({ file }) => file === undefined).map(({ path }) => path);
  expect(withoutFile.filter((path) => !/^\/[a-z]+(\/versions|\/page\/\d+)?$/.test(path))).toEqual([]);
  const pages = partOf(content, 3 as Part).pages;
  const fileAt = (path: string, entry?: string) => {
    const page = [...pages.values()].find((each) => each.path === path)?.page;
    return page && page.kind !== 'moved' ? fileOfPage(page, entry) : 'no page';
  };
  expect(fileAt('/')).toBe('site.json');
  expect(fileAt('/film')).toBe('film/nine-turns.json');
  expect(fileAt('/timeline/s5')).toBe('events/s5.json');
  expect(fileAt('/answers', 'why-nine')).toBe('answers/why-nine.json');
  expect(fileAt('/answers', 'no-such')).toBe(undefined);
});
