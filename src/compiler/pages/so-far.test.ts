import { expect, test } from 'vitest';
import { character, event, film, onScene, parts, site } from '#tests/fixtures/small-wiki.ts';
import { pageAt } from '#tests/fixtures/page-at.ts';
import { plainText } from '#wiki/prose.ts';
import type { PlaceData } from '#wiki/page-data.ts';

const threeParts = {
  'parts.json': partsWith({ recap: ['One.', 'Still one.'], open: ['Why?'] }, { recap: ['Two.'] }, {}),
};

/** Returns a parts list of a scene each, with recaps and open questions. */
function partsWith(...told: { recap?: string[]; open?: string[] }[]) {
  const list = parts(...told.map((_, at) => [`s${at + 1}`]));
  return {
    parts: list.parts.map((part, at) => ({
      ...part,
      title: `Title ${at + 1}`,
      recap: (told[at]?.recap ?? []).map((text) => ({ text: `${text}[^leaf]` })),
      open: told[at]?.open ?? [],
    })),
  };
}

function textsOf({ recap }: PlaceData): string[] {
  return recap.map(({ text }) => plainText(text));
}

const numbers = [0, 1, 2, 3];

test('each part has its own recap and questions, and those of no other', () => {
  const pages = numbers.map((part) => pageAt('/so-far', 'soFar', threeParts, part));
  expect(pages.map(({ place, open }) => [textsOf(place), open])).toEqual([
    [[], []],
    [['One.', 'Still one.'], ['Why?']],
    [['Two.'], []],
    [[], []],
  ]);
});

test('it says where the reader is, and how to recognise the end of the next part', () => {
  const places = numbers.map((part) => pageAt('/so-far', 'soFar', threeParts, part).place);
  expect(places.map(({ part, partTitle, next }) => [part, partTitle, next])).toEqual([
    [0, undefined, { part: 1, cue: 'Cue 1.' }],
    [1, 'Title 1', { part: 2, cue: 'Cue 2.' }],
    [2, 'Title 2', { part: 3, cue: 'Cue 3.' }],
    [3, 'Title 3', undefined],
  ]);
});

test('before watching it tells the premise: what the plot says then, or else the introduction of the wiki', () => {
  const intro = [{ text: 'A film about a lamp.[^leaf]', reveal: 'premise' }];
  const plot = [
    { text: 'A keeper is alone.[^leaf]', reveal: 'premise' },
    { text: 'He is not.[^leaf]', reveal: 's3' },
  ];
  const withIntro = { 'site.json': site({ intro }) };
  const told = [withIntro, { ...withIntro, 'film/lamp.json': film({ plot }) }].map((files) => {
    const { place } = pageAt('/so-far', 'soFar', files);
    return [textsOf(place), place.page];
  });
  expect(told).toEqual([
    [['A film about a lamp.'], '/'],
    [['A keeper is alone.'], '/film'],
  ]);
});

test('the characters who have been on screen come first, then the main ones who have not', () => {
  const scene = (id: string, who: string) => event(id, { order: Number(id.slice(1)), characters: onScene(who) });
  const files = {
    'characters/keeper.json': character('keeper', { main: true, order: 1 }),
    'characters/helper.json': character('helper', { order: 2 }),
    'characters/visitor.json': character('visitor', { order: 3 }),
    'characters/stranger.json': character('stranger', { order: 4 }),
    'events/s1.json': scene('s1', 'helper'),
    'events/s3.json': scene('s3', 'keeper'),
    // Known before watching, and shown in no scene of its part yet.
    'events/s2.json': scene('s2', 'visitor'),
    'parts.json': parts(['s1'], ['s2', 's3']),
  };
  const people = [0, 1, 2].map((part) => pageAt('/so-far', 'soFar', files, part).people.map(({ title }) => title));
  expect(people).toEqual([['keeper'], ['helper', 'keeper'], ['keeper', 'helper', 'visitor']]);
});

test('it has at most 24 characters, whatever the size of the wiki', () => {
  const many = Array.from({ length: 30 }, (_, at) => [
    `characters/c${at}.json`,
    character(`c${at}`, { main: true, order: at + 1 }),
  ]);
  const files = {
    ...(Object.fromEntries(many) as object),
    'events/s1.json': event('s1', { characters: onScene(...many.map((_, at) => `c${at}`)) }),
  };
  expect(pageAt('/so-far', 'soFar', files).people).toHaveLength(24);
});
