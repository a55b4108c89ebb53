import { wholeValueText } from '#entities/value-text.ts';
import { expect, test } from 'vitest';
import { compilePart } from '#compiler/compile-site.ts';
import { contentOf, inventedFiles } from '#tests/fixtures/content.ts';
import { searchedTexts } from '#tests/fixtures/searched-texts.ts';
import { body, character, claim, event, film, place, review, site, wiki, work } from '#tests/fixtures/small-wiki.ts';
import type { PagePath } from '#wiki/addresses.ts';
import type { Part } from '#wiki/part.ts';
import { type Passage, passagesOf } from './passages.ts';

const cited = [{ source: 'leaf' }];

/** Returns the passages of a page at the end of the film. */
function passages(path: string, files: Record<string, unknown>): Passage[] {
  const page = compilePart(contentOf(wiki(files)), 2 as Part).pages.get(path as PagePath)?.page;
  if (!page || page.kind === 'moved') throw new Error(`There is no page ${path}.`);
  return passagesOf(page, wholeValueText);
}

test('each paragraph is a passage: the lead of the page itself, the others under their heading', () => {
  const sections = [
    ...body('It is *tall*.', 'It is lit.'),
    ...body('It sank.').map((section) => ({ ...section, id: 'end', heading: 'The end' })),
  ];
  expect(passages('/places/tower', { 'places/tower.json': place('tower', { body: sections }) })).toEqual([
    { text: 'It is tall.' },
    { text: 'It is lit.' },
    { hash: '#end', heading: 'The end', text: 'It sank.' },
  ]);
});

test('each value of a claim is a passage at the claim’s anchor, as displayed, under its label', () => {
  const reason = 'Printed then.';
  const value = {
    count: { amount: 91, unit: 'ticket' as const },
    original: { text: '계단', lang: 'ko' },
    note: '*so* it says',
    sources: cited,
    rank: 'preferred' as const,
    reason,
    reveal: 'premise',
  };
  const steps = claim('steps', '92 of them');
  const claims = [
    { ...claim('light', 'Oil'), infobox: true },
    { ...steps, values: [value, ...steps.values] },
  ];
  expect(passages('/places/tower', { 'places/tower.json': place('tower', { claims }) })).toEqual([
    { hash: '#claim--light', heading: 'Label of light', text: 'Oil' },
    { hash: '#claim--steps', heading: 'Label of steps', text: '91 tickets 계단 (so it says)' },
    { hash: '#claim--steps', heading: 'Label of steps', text: '92 of them' },
  ]);
});

test('the plot is found at its part of the film', () => {
  const plot = [
    { text: 'He winds it.[^leaf]', reveal: 's1' },
    { text: 'It goes out.[^leaf]', reveal: 's3' },
  ];
  expect(passages('/film', { 'film/lamp.json': film({ plot }) })).toEqual([
    { hash: '#plot-1', text: 'He winds it.' },
    { hash: '#plot-2', text: 'It goes out.' },
  ]);
});

test.each([
  ['/characters', { 'characters/extra.json': character('extra', entry()) }],
  ['/places', { 'places/extra.json': place('extra', entry()) }],
])('on %s what a thing without a page says belongs to that thing', (path, files) => {
  const extra = { hash: '#extra', entry: '#extra' };
  expect(passages(path, files)).toEqual([
    { ...extra, text: 'A name in a list.' },
    { ...extra, heading: 'Label of age', text: '9' },
  ]);
});

test('text that a page repeats from others is skipped: summaries, links to it, scenes, statements, comparisons', () => {
  const comparisons = [{ work: 'boat', text: 'As slow as that one.', reveal: 'premise' }];
  const files = {
    'characters/keeper.json': character('keeper', { body: body('He keeps [the tower](place:tower).') }),
    'places/tower.json': place('tower', { claims: [claim('light', 'Oil', 'Gas')] }),
    'events/s1.json': event('s1', { place: 'tower', body: body('In [the tower](place:tower).') }),
    'works/boat.json': work('boat'),
    'reviews/r.json': review('r', { voices: [{ reviewer: 'Juniper', rating: null, comparisons }] }),
  };
  const others = ['/characters', '/timeline', '/reviews', '/disagreements', '/works/boat', '/sources/leaf'];
  expect(others.flatMap((path) => passages(path, files))).toEqual([]);
  expect(passages('/places/tower', files).map(({ text }) => text)).toEqual(['Oil', 'Gas']);
});

test('a review is found by the text of its voices, and a scene by the reactions to it', () => {
  const said = (text: string) => [{ text, reveal: 'premise' }];
  const voice = {
    reviewer: 'Juniper',
    rating: { printed: '★★', value: 2, scale: 4 },
    verdict: said('Warm.'),
    praise: said('The lamp.'),
    criticism: said('The fog.'),
    moments: [{ event: 's1', text: 'The barrel.', reveal: 'premise' }],
    comparisons: [{ work: 'boat', text: 'As slow.', reveal: 'premise' }],
    viewing: said('At home.'),
  };
  const tears = { source: 'leaf', reaction: 'tears' as const, text: 'It moved them.', reveal: 'premise' };
  const files = {
    'reviews/r.json': review('r', { voices: [voice] }),
    'works/boat.json': work('boat'),
    'events/s1.json': event('s1', { reactions: [tears] }),
  };
  expect(passages('/reviews/r', files)).toEqual(
    ['Warm.', 'The lamp.', 'The fog.', 'The barrel.', 'As slow.', 'At home.'].map((text) => ({ text })),
  );
  expect(passages('/timeline/s1', files)).toEqual([{ text: 'It moved them.' }]);
});

test('the home page has the introduction of the film', () => {
  const intro = [{ text: 'A film about a lamp.[^leaf]', reveal: 'premise' }];
  expect(passages('/', { 'site.json': site({ intro }) })).toEqual([{ text: 'A film about a lamp.' }]);
});

test('at the end every indexed text is a passage of some page, and no other text is', () => {
  const { searched, unsearched, lost, found } = searchedTexts(contentOf(inventedFiles));
  expect({ lost, found }).toEqual({ lost: [], found: [] });
  expect(Math.min(searched.length, unsearched.length)).toBeGreaterThan(0);
});

function entry() {
  return { entry: true, body: body('A name in a list.'), claims: [claim('age', '9')] };
}

test('a plain string with citations is a passage, and one without is not', () => {
  const page = { kind: 'character', nicknames: [{ text: 'Old Finger', citations: [1] }], note: { text: 'Aside' } };
  expect(passagesOf(page as never, wholeValueText)).toEqual([{ text: 'Old Finger' }]);
});
