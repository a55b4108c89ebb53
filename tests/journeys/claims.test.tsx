import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { plainText } from '#wiki/prose.ts';
import { wholeValueText } from '#entities/value-text.ts';
import { openWiki, unfold, watched } from './open-wiki.tsx';
import { fact, items, links, section, terms, words } from './reading.ts';
import { lanternRoom } from './wikis.ts';

const infobox = (name: string) => screen.getByRole('complementary', { name: `${name} at a glance` });

test('the infobox shows the group and the facts that are marked for it', async () => {
  await openWiki('/characters/baek-mu-jin');
  const box = infobox('Baek Mu-jin');
  const { claims } = lanternRoom.page(0, '/characters/baek-mu-jin', 'character');
  expect(terms(box)).toEqual([
    'Played by',
    'Group',
    ...claims.filter((claim) => claim.infobox).map(({ label }) => label),
  ]);
  expect(links(fact(box, 'Group'))).toEqual([['The tower', '/characters?group=tower']]);
  expect(words(fact(box, 'Occupation'))).toBe('Keeper of the light at Solme Point');
});

test('if sources agree there is one value and nothing to open', async () => {
  await openWiki('/characters/cha-tae-su');
  expect(words(fact(infobox('Cha Tae-su'), 'Played by'))).toBe('Gong Tae-ryang 공태량');
  const answer = fact(infobox('Cha Tae-su'), 'Post');
  expect(words(answer)).toBe('Harbourmaster of Solme Harbour');
  expect(within(answer).queryByRole('group')).toBeNull();
});

test('with several values the preferred one is shown, and all open in place with their sources and reasons', async () => {
  const { press, where } = await openWiki('/film');
  const answer = fact(infobox('Nine Turns of the Lamp'), 'Release date');
  expect(words(answer.firstElementChild)).toBe('3 May 1998 1998년 5월 3일');

  const opener = within(answer).getByText('Sources differ: 3 values');
  const details = within(answer).getByRole<HTMLDetailsElement>('group');
  expect(words(opener)).toBe('Sources differ: 3 values for “Release date”');
  expect(details.open).toBe(false);
  await press(opener);
  expect(details.open).toBe(true);
  expect(where()).toBe('/film');

  const page = lanternRoom.page(0, '/film', 'film');
  const claim = page.claims.find(({ id }) => id === 'release-date');
  expect(claim?.values.map(({ rank }) => rank)).toEqual(['preferred', undefined, 'deprecated']);
  expect(items(details).map(valueOf)).toEqual(
    claim?.values.map(({ rank, citations, reason, ...value }) => ({
      value: [
        wholeValueText(value),
        ...(rank === undefined ? [] : [{ preferred: 'preferred', deprecated: 'set aside' }[rank]]),
      ].join(' '),
      saidBy: page.references
        .flatMap(({ source, cited }) => {
          const here = cited.filter(({ citation }) => citations.includes(citation));
          const places = here.flatMap(({ place }) => place ?? []).join('; ');
          return here.length === 0 ? [] : [[source.title, ...(places === '' ? [] : [places])].join(', ')];
        })
        .toSorted(),
      reason: reason ? plainText(reason) : null,
    })),
  );
  const [preferred, , deprecated] = items(details).map(valueOf);
  expect(preferred?.saidBy).toContain('Harbour Leaf, film page, listings');
  expect(deprecated?.reason).toMatch(/^An early announcement/);
});

test('a statement outside the infobox shows all values if none is preferred', async () => {
  watched(1);
  const wiki = await openWiki('/film');
  await unfold(wiki, 'More facts');
  const { claims } = lanternRoom.page(1, '/film', 'film');
  const open = claims.find(({ infobox: inBox, differs, values }) => !inBox && differs && values[0]?.rank === undefined);
  const answer = fact(section('More facts'), open?.label ?? '');
  const amount = open?.values.length ?? 0;
  expect([...answer.children].slice(0, amount).map(words)).toEqual(open?.values.map((value) => wholeValueText(value)));
  await wiki.press(within(answer).getByText(`Sources differ: ${amount} values`));
  expect(within(answer).getByRole<HTMLDetailsElement>('group').open).toBe(true);
});

test('every name and spelling has its source; the preferred and the original come first', async () => {
  await openWiki('/characters/baek-mu-jin');
  const list = section('Names and spellings').querySelector<HTMLElement>('.name-list') ?? document.body;
  const names = within(list).getAllByRole('listitem');
  expect(names.slice(0, 2).map(words)).toEqual(['Baek Mu-jin preferred', '백무진 preferred']);
  expect(within(list).getByText('백무진').lang).toBe('ko');
  const { names: written } = lanternRoom.page(0, '/characters/baek-mu-jin', 'character');
  expect(names.map(words)).toEqual(
    written.map(({ text, note, preferred }) =>
      [text, ...(note === undefined ? [] : [plainText(note)]), ...(preferred ? ['preferred'] : [])].join(' '),
    ),
  );
  const slip = names.find((name) => words(name).startsWith('Paek Mu-jin'));
  const marker = within(slip ?? document.body).getByRole('link', { name: /^Source \d+$/ });
  expect(words(document.getElementById(marker.getAttribute('href')?.split('#')[1] ?? ''))).toBe(
    'The Reel Almanac, data sheet Reliability B',
  );
});

test('all spellings of a name are listed, each with its sources', async () => {
  await openWiki('/characters/baek-mu-jin');
  const spellings = fact(section('Names and spellings'), 'Spelling of his name');
  const { claims } = lanternRoom.page(0, '/characters/baek-mu-jin', 'character');
  const claim = claims.find(({ id }) => id === 'name-in-print');
  const values = claim?.values.map((value) => wholeValueText(value)) ?? [];
  expect(values.length).toBeGreaterThan(3);
  expect(items(spellings).map((item) => words(item.firstElementChild).replace(/ (preferred|set aside)$/, ''))).toEqual(
    values,
  );
  expect(within(spellings).queryByRole('group')).toBeNull();
  expect(document.body.textContent).not.toContain(`Sources differ: ${values.length}`);
});

test('opinions are listed under views, each with its author', async () => {
  await openWiki('/film');
  const views = fact(section('What reviewers say'), 'Fame of the cast');
  expect(items(views).map(words)).toEqual([
    expect.stringMatching(/^Nobody had heard of them.*Saltmarsh Post/),
    expect.stringMatching(/^The stage knew them all.*Coast Film Institute/),
  ]);
  expect(terms(section('More facts'))).not.toContain('Fame of the cast');
});

test('an address can link to a statement', async () => {
  await openWiki('/film');
  expect(document.getElementById('claim--takings')).toBe(
    fact(section('More facts'), 'Takings of the first month').parentElement,
  );
});

/** Returns a value of a disputed statement, with its sources by name. */
function valueOf(item: HTMLElement) {
  const [value, ...rest] = [...item.children];
  const reason = rest.find(({ tagName }) => tagName === 'P');
  return { value: words(value), saidBy: items(item).map(words).toSorted(), reason: reason ? words(reason) : null };
}
