import { expect, test } from 'vitest';
import { answer, claim, event, film, parts, review, site, work } from '#tests/fixtures/small-wiki.ts';
import { pageAt } from '#tests/fixtures/page-at.ts';
import { plainText } from '#wiki/prose.ts';

test('it has questions before watching, the place in the middle, and what follows after the end', () => {
  const files = { 'parts.json': parts(['s1'], ['s2'], ['s3']) };
  const keys = [0, 1, 2, 3].map((part) => {
    const { before, place, after } = pageAt('/', 'home', files, part);
    return [before !== undefined, place?.part, after !== undefined];
  });
  expect(keys).toEqual([
    [true, undefined, false],
    [false, 1, false],
    [false, 2, false],
    [false, undefined, true],
  ]);
});

test('before watching it has the answers that the wiki names, in that order, as far as anyone may know them', () => {
  const short = (text: string, reveal = 'premise') => [{ text: `${text}[^leaf]`, reveal }];
  const files = {
    'site.json': site({ questions: ['where', 'sad', 'late'] }),
    'answers/sad.json': answer('sad', { short: short('Very.') }),
    'answers/where.json': answer('where', { short: short('On the island.') }),
    'answers/late.json': answer('late', { short: short('Nobody.', 's3'), reveal: 's3' }),
  };
  const { before = [] } = pageAt('/', 'home', files);
  expect(before.map(({ page, paragraphs }) => [page.hash, paragraphs.map(({ text }) => plainText(text))])).toEqual([
    ['#where', ['On the island.']],
    ['#sad', ['Very.']],
  ]);
});

test('it shows the facts that the wiki names, or else the first four of the infobox', () => {
  const claims = ['a', 'b', 'c', 'd', 'e'].map((id) => ({ ...claim(id, 'Yes'), infobox: true }));
  const shown = [[], ['e', 'b']].map((facts) => {
    const files = { 'film/lamp.json': film({ claims }), 'site.json': site({ facts }) };
    return pageAt('/', 'home', files).facts.map((fact) => fact.claim);
  });
  expect(shown).toEqual([
    ['a', 'b', 'c', 'd'],
    ['e', 'b'],
  ]);
});

test('after the end it has the questions that only the end answers, the versions, the reviews, the moving scenes', () => {
  const short = (reveal: string) => [{ text: 'So it is.[^leaf]', reveal }];
  const reactions = (...names: string[]) =>
    names.map((reaction) => ({ reaction, text: 'It moved me.', source: 'leaf', reveal: 'premise' }));
  const files = {
    'answers/known.json': answer('known', { short: short('premise') }),
    'answers/end.json': answer('end', { short: short('s3') }),
    'works/bell.json': work('bell', { year: 2001 }),
    'works/horn.json': work('horn', { year: 1999 }),
    'works/song.json': work('song', { type: 'compared' }),
    'reviews/leaf.json': review('leaf'),
    'events/s1.json': event('s1', { order: 1, reactions: reactions('tears') }),
    'events/s2.json': event('s2', { order: 2 }),
    'events/s3.json': event('s3', { order: 3, reactions: reactions('tears', 'laughter') }),
  };
  const { after } = pageAt('/', 'home', files, 2);
  const titles = (pages: readonly { title?: string }[] = []) => pages.map(({ title }) => title);
  expect({
    questions: titles(after?.questions),
    versions: titles(after?.versions),
    reviews: titles(after?.reviews),
    scenes: titles(after?.scenes),
  }).toEqual({
    questions: ['Why end?'],
    versions: ['horn', 'bell'],
    reviews: ['Title of leaf'],
    scenes: ['Title of s3', 'Title of s1'],
  });
});
