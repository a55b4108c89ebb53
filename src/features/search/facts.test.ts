import { expect, test } from 'vitest';
import { contentOf, inventedFiles } from '#tests/fixtures/content.ts';
import { searchAt } from '#tests/fixtures/search-at.ts';
import {
  answer,
  body,
  character,
  claim,
  citesLeaf,
  film,
  person,
  place,
  site,
  typedClaim,
  wiki,
} from '#tests/fixtures/small-wiki.ts';
import { linkKey } from '#wiki/link-key.ts';
import type { Part } from '#wiki/part.ts';
import { searchMessages } from '#messages/search-messages.ts';

const ages = [{ text: 'Seventy', rank: 'preferred' as const, reason: 'He says so.' }, { text: 'Sixty' }];

/** An invented wiki whose film, keeper and harbour have claims, some of them with synonyms. */
const harbour = contentOf(
  wiki({
    'film/lamp.json': film({
      synonyms: ['movie'],
      claims: [
        {
          ...typedClaim('length', { duration: { amount: 97, unit: 'minute' as const } }),
          label: 'Running time',
          synonyms: ['runtime', '상영시간'],
        },
        { ...typedClaim('shown', { date: '1998-05-03' }), label: 'First shown' },
        { ...typedClaim('ferry', { date: '1998-01' }), label: 'Ferry bought' },
        { ...typedClaim('directed', { links: ['person:ada'] }), label: 'Director' },
        { ...claim('stage', 'In a hangar'), label: 'Place of the stage' },
        { ...claim('home-video', 'On tape'), label: 'Harbour video' },
        { ...claim('mood', 'Damp'), label: 'Mood', kind: 'view' as const },
      ],
    }),
    'people/ada.json': person('ada', { name: { text: 'Ada Stone', sources: citesLeaf }, synonyms: ['first violin'] }),
    'characters/keeper.json': character('keeper', {
      name: { text: 'The keeper', sources: citesLeaf },
      claims: [
        { ...claim('post', 'Second officer of the light'), label: 'Post', synonyms: ['rank'] },
        { ...claim('boots', 'Three sizes too large'), label: 'His boots' },
        { ...claim('end', 'Drowned'), label: 'How he goes', synonyms: ['fate'], reveal: 's3' },
        {
          ...typedClaim('age', ...ages),
          label: 'Age',
          synonyms: ['years'],
        },
      ],
    }),
    'places/harbour.json': place('harbour', {
      name: { text: 'The old harbour', sources: citesLeaf },
      body: body('The keeper moors here.'),
    }),
    'people/ferry.json': person('ferry', { name: { text: 'Ferry Lind', sources: citesLeaf } }),
    'places/ferry.json': place('ferry', { name: { text: 'Ferry Stairs', sources: citesLeaf } }),
    'places/boats.json': place('boats', {
      entry: true,
      name: { text: 'The boats', sources: citesLeaf },
      body: body('They leak.'),
      claims: [{ ...claim('number', 'Nine'), label: 'Number', synonyms: ['fleet'] }],
    }),
    'answers/long.json': answer('long', {
      question: 'How long is it?',
      synonyms: ['too long'],
      short: [{ text: 'An evening.[^leaf]', reveal: 'premise' }],
    }),
    'answers/where.json': answer('where', { question: 'Where does it play?' }),
    'answers/ending.json': answer('ending', {
      question: 'What becomes of the lamp?',
      synonyms: ['finale'],
      reveal: 's3',
    }),
  }),
);
const search = (part: number) => searchAt(harbour, part as Part);

/** Returns the address, the title and the answer of the first result. */
async function firstFor(typed: string, part = 0) {
  const [first] = (await (await search(part)).find(typed)).names;
  return first && [linkKey(first.entry), first.entry.title, first.entry.answer];
}

test.each(['running time', 'Running', 'runtime', 'RUNTIME', '상영시간', '97 minutes', 'movie running time'])(
  '“%s” finds the fact, with its answer and a link to its row',
  async (typed) => {
    expect(await firstFor(typed)).toEqual(['/film#claim--length', 'Running time', '97 minutes']);
  },
);

test('a synonym finds a fact of any page, and its subject beside another word is no obstacle', async () => {
  const post = ['/characters/keeper#claim--post', 'Post', 'Second officer of the light'];
  expect(await firstFor('rank')).toEqual(post);
  expect(await firstFor('rank of the keeper')).toEqual(post);
  expect(await firstFor('keeper’s post')).toEqual(post);
});

test('a fact answers with what its page shows first: the preferred value', async () => {
  expect(await firstFor('years')).toEqual(['/characters/keeper#claim--age', 'Age', 'Seventy']);
});

test('what a fact is about does not find it alone', async () => {
  const { find } = await search(0);
  const found = async (typed: string) => (await find(typed)).names.map(({ entry }) => linkKey(entry));
  expect(await found('keeper')).toEqual(['/characters/keeper', '/places/harbour']);
  expect(await found('the lamp')).toEqual(['/film']);
});

test('a list whose name is also the label of a fact comes before the fact', async () => {
  const works = contentOf(
    wiki({
      'characters/keeper.json': character('keeper', {
        claims: [{ ...claim('work', 'On the light'), label: 'Work', synonyms: ['job'] }],
      }),
    }),
  );
  const { find } = await searchAt(works, 0 as Part);
  const { names } = await find('works');
  expect(names.map(({ entry }) => linkKey(entry)).slice(0, 2)).toEqual(['/works', '/characters/keeper#claim--work']);
});

test('a place comes before a fact whose label only begins with its name', async () => {
  const { find } = await search(0);
  const { names } = await find('harbour');
  expect(names.map(({ entry }) => entry.title)).toEqual(['The old harbour', 'Harbour video']);
});

test('a fact without synonyms on another page is found in its text, at its row', async () => {
  const { find, names } = await search(0);
  expect(JSON.stringify(names)).not.toContain('His boots');
  expect(await find('boots')).toMatchObject({ names: [], passages: [{ entry: { path: '/characters/keeper' } }] });
});

test('the page of a fact is not listed again for its text', async () => {
  const { names, passages } = await (await search(0)).find('running time');
  expect(names).toHaveLength(1);
  expect(passages).toEqual([]);
});

test('a fact of something without a page finds the thing', async () => {
  expect(await firstFor('fleet')).toEqual(['/places#boats', 'The boats', undefined]);
});

test('a view is a result of its own only if it has synonyms', async () => {
  const { names } = await search(0);
  const facts = names.entries.filter(({ kind }) => kind === 'facts').map(({ title }) => title);
  expect(facts).toContain('First shown');
  expect(facts).not.toContain('Mood');
});

test('synonyms find things and answers, and no result shows them', async () => {
  const { find } = await search(0);
  const found = await find('first violin');
  expect(found.names[0]).toMatchObject({ entry: { title: 'Ada Stone' }, name: undefined });
  expect((await find('first vilin')).suggestion).toBe(null);
  expect(await firstFor('too long')).toEqual(['/answers#long', 'How long is it?', undefined]);
  // A word of the answer.
  expect(await firstFor('evening')).toEqual(['/answers#long', 'How long is it?', undefined]);
});

test('a claim, an answer and their synonyms are not found before they are revealed', async () => {
  for (const typed of ['fate', 'how he goes', 'drowned', 'finale', 'becomes of the lamp']) {
    const { names, passages, similar } = await (await search(1)).find(typed);
    expect({ typed, found: [names, passages, similar].flat() }).toEqual({ typed, found: [] });
  }
  expect(JSON.stringify((await search(1)).names)).not.toMatch(/fate|finale|Drowned/);
  expect(await firstFor('fate', 2)).toEqual(['/characters/keeper#claim--end', 'How he goes', 'Drowned']);
  expect(await firstFor('finale', 2)).toEqual(['/answers#ending', 'What becomes of the lamp?', undefined]);
});

test.each([
  ['ferry', '/people/ferry'],
  ['who is ferry', '/people/ferry'],
  ['where is the ferry', '/places/ferry'],
  ['when is the ferry', '/film#claim--ferry'],
  ['who is the director', '/film#claim--directed'],
  // The same question.
  ['where does it play', '/answers#where'],
])('a question word asks for people, places or dates: “%s”', async (typed, address) => {
  expect((await firstFor(typed))?.[0]).toBe(address);
});

test('question words are words like others in a wiki of another language', async () => {
  const serbian = contentOf(
    wiki({
      'site.json': site({ lang: 'sr', scripts: [] }),
      'characters/who.json': character('who', { name: { text: 'Who', sources: citesLeaf } }),
    }),
  );
  const { find } = await searchAt(serbian, 0 as Part);
  expect((await find('who')).names[0]?.entry.title).toBe('Who');
});

test('a match of half a query or less is none', async () => {
  expect((await (await search(0)).find('ada harpsichord')).names).toEqual([]);
  expect((await (await search(0)).find('ada stone organ')).names.map(({ entry }) => entry.title)).toEqual([
    'Ada Stone',
    'Director',
  ]);
});

test('the invented film: every fact leads to a claim on its page, and none is there before its part', async () => {
  const invented = contentOf(inventedFiles);
  const early = await searchAt(invented, 0 as Part);
  const late = await searchAt(invented, 3 as Part);
  const factsOf = ({ names }: typeof early) => names.entries.filter(({ kind }) => kind === 'facts').map(linkKey);
  expect(factsOf(early)).toContain('/film#claim--running-time');
  expect(factsOf(early)).not.toContain('/characters/baek-mu-jin#claim--last-entry');
  expect(factsOf(late)).toContain('/characters/baek-mu-jin#claim--last-entry');
  expect(searchMessages.factLabel({ label: 'Age' })).toBe('Age:');
});

test('awards and lines of dialogue are results of their own, which lead to their rows; later ones are not found', async () => {
  const invented = contentOf(inventedFiles);
  const early = await searchAt(invented, 0 as Part);
  const hits = async (at: typeof early, query: string) =>
    (await at.find(query)).names.filter(({ entry }) => entry.kind === 'facts').map(({ entry }) => linkKey(entry));
  const award = (await hits(early, 'Nine Lights Festival')).find((key) => key.startsWith('/film#award--'));
  expect(award).toBeDefined();
  const [line] = (contentOf(inventedFiles).entities.film.values().next().value?.lines ?? []).filter(
    ({ reveal }) => reveal === 'premise',
  );
  expect(await hits(early, line?.text ?? '')).toContain(`/film#line--${line?.id}`);
  const last = await searchAt(invented, invented.parts.parts.length as Part);
  expect((await hits(early, 'Best Ending')).filter((key) => key.includes('award--'))).toEqual([]);
  expect((await hits(last, 'Best Ending')).filter((key) => key.includes('award--'))).toHaveLength(1);
});
