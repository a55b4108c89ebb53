import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { PagePath } from '#wiki/addresses.ts';
import { type Inline, plainText, type Prose } from '#wiki/prose.ts';
import { parseProse } from './prose-parser.ts';
import { languageMarker, type ProseContext, resolveProse } from './resolve-prose.ts';

const inLanguages = languageMarker([{ lang: 'ko', unicode: ['Hangul'] }]);

/** A context in which only the tower may be linked, and which numbers citations in order of occurrence. */
function page(): ProseContext & { cited: string[] } {
  const cited: string[] = [];
  return {
    cited,
    inLanguages,
    targetOf: (collection, id) => {
      if (collection === 'characters' && id === 'extra') return { path: '/characters' as PagePath, hash: '#extra' };
      return collection === 'places' && id === 'tower' ? { path: '/places/tower' as PagePath } : undefined;
    },
    cite: (source, place) => cited.push(place === undefined ? source : `${source}, ${place}`),
  };
}

function resolve(text: string, context: ProseContext): Prose {
  return resolveProse(parseProse(text).nodes, context);
}

test('a link that the part allows becomes a page link', () => {
  expect(resolve('He lives at [the *tower*](place:tower).', page())).toEqual([
    'He lives at ',
    { kind: 'page-link', path: '/places/tower', children: ['the ', { kind: 'emphasis', children: ['tower'] }] },
    '.',
  ]);
});

test('a link to an entity without a page of its own leads to its anchor on the list', () => {
  expect(resolve('Then [an extra](character:extra) comes.', page())).toEqual([
    'Then ',
    { kind: 'page-link', path: '/characters', hash: '#extra', children: ['an extra'] },
    ' comes.',
  ]);
});

test('a link that the part does not allow becomes plain text', () => {
  expect(resolve('He waits for [the helper](character:helper) there.', page())).toEqual([
    'He waits for the helper there.',
  ]);
  expect(resolve('The [등불](motif:lamp)이 [*돈다*](event:s4).', page())).toEqual(
    resolve('The 등불이 *돈다*.', page()),
  );
});

test('links to other sites are kept', () => {
  expect(resolve('[The office](https://example.org/lamps) counts.', page())).toEqual([
    { kind: 'outside-link', href: 'https://example.org/lamps', children: ['The office'] },
    ' counts.',
  ]);
});

test('citations become the symbols of the context', () => {
  const context = page();
  expect(resolve('One.[^leaf] **Two.**[^projector#first-look]', context)).toEqual([
    'One.',
    { kind: 'citation', reference: 1 },
    ' ',
    { kind: 'strong', children: ['Two.'] },
    { kind: 'citation', reference: 2 },
  ]);
  expect(context.cited).toEqual(['leaf', 'projector, first-look']);
});

test('Hangul is marked anywhere in a text', () => {
  expect(resolve('He calls it 등불, and [Baek 백](place:tower) *돈다*.', page())).toEqual([
    'He calls it ',
    { kind: 'language', lang: 'ko', text: '등불' },
    ', and ',
    { kind: 'page-link', path: '/places/tower', children: ['Baek ', { kind: 'language', lang: 'ko', text: '백' }] },
    ' ',
    { kind: 'emphasis', children: [{ kind: 'language', lang: 'ko', text: '돈다' }] },
    '.',
  ]);
});

test.each<[string, Inline[]]>([
  ['', []],
  ['no Hangul', ['no Hangul']],
  ['등불', [{ kind: 'language', lang: 'ko', text: '등불' }]],
  ['the 백 등대지기 of 1963', ['the ', { kind: 'language', lang: 'ko', text: '백 등대지기' }, ' of 1963']],
  ['등불 9바퀴', [{ kind: 'language', lang: 'ko', text: '등불 9바퀴' }]],
  ['하나, 둘', [{ kind: 'language', lang: 'ko', text: '하나' }, ', ', { kind: 'language', lang: 'ko', text: '둘' }]],
  ['하나·둘', [{ kind: 'language', lang: 'ko', text: '하나·둘' }]],
  ['ㅇㅅ', [{ kind: 'language', lang: 'ko', text: 'ㅇㅅ' }]],
])('a run of Hangul is one mark, with the spaces, digits and dots inside it: "%s"', (text, prose) => {
  expect(inLanguages(text)).toEqual(prose);
});

test('marking changes no letter, and marks all Hangul', () => {
  const words = fc.array(fc.constantFrom('등불', '백', ' ', '9', '·', ', ', 'lamp', '漢', '🏮', 'ㅇ'));
  fc.assert(
    fc.property(words, (pieces) => {
      const prose = inLanguages(pieces.join(''));
      expect(plainText(prose)).toBe(pieces.join(''));
      expect(prose.filter((piece) => typeof piece === 'string' && /\p{Script=Hangul}/u.test(piece))).toEqual([]);
    }),
  );
});

test('a number that begins a Hangul name belongs to it', () => {
  expect(inLanguages('7번등대의 노래, in 1998')).toEqual([
    { kind: 'language', lang: 'ko', text: '7번등대의 노래' },
    ', in 1998',
  ]);
});

test('each script is marked with its language, and a language may be written in several', () => {
  const marked = languageMarker([
    { lang: 'sr', unicode: ['Cyrillic'] },
    { lang: 'ja', unicode: ['Hiragana', 'Katakana', 'Han'] },
  ]);
  expect(marked('Lamp, фењер, 灯りのランプ.')).toEqual([
    'Lamp, ',
    { kind: 'language', lang: 'sr', text: 'фењер' },
    ', ',
    { kind: 'language', lang: 'ja', text: '灯りのランプ' },
    '.',
  ]);
});
