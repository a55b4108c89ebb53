import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { plainText } from '#wiki/prose.ts';
import { wholeValueText } from '#entities/value-text.ts';
import { type OpenWiki, openWiki, unfold, watched } from './open-wiki.tsx';
import { dataAddresses } from '#wiki/addresses.ts';
import type { ContentSource } from '#wiki/content-source.ts';
import { httpSource } from '#wiki/http-source.ts';
import { fact, hasSection, items, links, section, terms, words } from './reading.ts';
import { lanternRoom } from './wikis.ts';

const dataSheet = () => screen.getByRole('complementary', { name: 'Nine Turns of the Lamp at a glance' });

const { last } = lanternRoom;

/** Returns the plot as compiled for a part. */
const written = (at: number) =>
  lanternRoom
    .page(at, '/film', 'film')
    .plot.map(({ part, title, paragraphs }) => [
      part === 0 ? 'Before the film' : `Part ${part}: ${title}`,
      paragraphs.map(({ text }) => plainText(text)).join(' '),
    ]);

/** Returns the plot as displayed: the headings of the parts, and the text under each. */
function plot(): [heading: string, text: string][] {
  return within(section('Plot'))
    .getAllByRole('heading', { level: 3 })
    .map((heading) => [words(heading), [...(heading.parentElement?.querySelectorAll('p') ?? [])].map(words).join(' ')]);
}

test('the release date has a preferred, a normal and a deprecated value', async () => {
  const { press } = await openWiki('/film');
  const answer = fact(dataSheet(), 'Release date');
  expect(words(answer.firstElementChild)).toBe('3 May 1998 1998년 5월 3일');
  await press(within(answer).getByText('Sources differ: 3 values'));
  const [first, second, third, ...others] = items(answer).map(words);
  expect(first).toMatch(/^3 May 1998 1998년 5월 3일 preferredSaid by:Harbour Leaf, film page, listings/);
  expect(second).toMatch(/^13 May 1998 Said by:Tidewater Projector, blog entry, first look/);
  expect(third).toMatch(/^May 1997 set aside/);
  expect(others).toEqual([]);
});

test('if all values but one are deprecated, there is no disagreement', async () => {
  const { press } = await openWiki('/film');
  const answer = fact(dataSheet(), 'Budget');
  expect(within(answer).queryByText(/^Sources differ/)).toBeNull();
  await press(within(answer).getByText('1 other value'));
  expect(items(answer).map((item) => words(item.firstElementChild))).toEqual([
    'About 410 million won',
    '500 million won set aside',
  ]);
});

test('the data sheet shows the key facts of the film, in a fixed order', async () => {
  await openWiki('/film');
  const { claims } = lanternRoom.page(0, '/film', 'film');
  expect(terms(dataSheet())).toEqual(claims.filter(({ infobox }) => infobox).map(({ label }) => label));
  expect(terms(dataSheet()).slice(0, 4)).toEqual(['Release date', 'Director', 'Running time', 'Genre']);
  for (const original of within(fact(dataSheet(), 'Release date')).getAllByText('1998년 5월 3일')) {
    expect(original.lang).toBe('ko');
  }
});

test('a value revealed at the end is not counted before', async () => {
  const valuesOf = (part: number, label: string) =>
    lanternRoom.page(part, '/film', 'film').claims.find((claim) => claim.label === label)?.values ?? [];
  const { claims } = lanternRoom.page(0, '/film', 'film');
  const label =
    claims.find(({ kind, ...claim }) => kind === 'view' && claim.values.length < valuesOf(last, claim.label).length)
      ?.label ?? '';
  const [value] = valuesOf(last, label).slice(-1);
  const added = value ? wholeValueText(value) : '';
  const amount = () => items(fact(section('What reviewers say'), label)).length;

  const wiki = await openWiki('/film');
  expect(amount()).toBe(valuesOf(0, label).length);
  expect(document.body.textContent).not.toContain(added);
  wiki.unmount();
  watched(last);
  await openWiki('/full/film');
  expect(amount()).toBe(valuesOf(last, label).length);
  expect(document.body.textContent).toContain(added);
});

test('before watching, the plot contains the premise and nothing of any part', async () => {
  await openWiki('/film');
  expect(plot()).toEqual([
    [
      'Before the film',
      written(0)
        .map(([, text]) => text)
        .join(' '),
    ],
  ]);
});

test('the plot grows with the part, and earlier sections stay the same', async () => {
  const plots: ReturnType<typeof plot>[] = [];
  for (const part of [0, 1, 2]) {
    watched(part);
    const wiki = await openWiki('/film');
    plots.push(plot());
    wiki.unmount();
  }
  watched(last);
  await openWiki('/full/film');
  const whole = plot();
  expect(whole).toEqual(written(last));
  expect(whole.map(([part]) => part)).toEqual([
    'Before the film',
    'Part 1: The ninth turn',
    'Part 2: Open water',
    'Part 3: Daylight',
  ]);
  expect(plots.map((each) => each.length)).toEqual([1, 2, 3]);
  for (const each of plots) expect(whole.slice(0, each.length)).toEqual(each);
});

test('the plot links to its scenes', async () => {
  watched(2);
  const { press, where } = await openWiki('/film');
  const plots = within(section('Plot'))
    .getAllByRole('link')
    .map((link) => link.getAttribute('href'));
  expect(plots).toEqual(expect.arrayContaining(['/timeline/s1', '/timeline/s2', '/timeline/s4']));
  expect(plots).not.toContain('/timeline/s5');
  const supper = within(section('Plot'))
    .getAllByRole('link')
    .find((link) => link.getAttribute('href') === '/timeline/s2');
  await press(supper ?? document.body);
  await screen.findByRole('heading', { level: 1, name: lanternRoom.title(2, '/timeline/s2') });
  expect(where()).toBe('/timeline/s2');
});

test('the about page shows the wiki’s limits, figures and licences', async () => {
  await openWiki('/about');
  expect(words(section('How it avoids spoilers'))).toContain('It protects you from accidents; it is not a lock');
  expect(words(section('How it avoids spoilers'))).toContain('Without JavaScript');
  const { counts } = lanternRoom.page(0, '/about', 'about');
  expect(words(fact(section('In figures'), 'Pages'))).toBe(String(counts.pages));
  expect(counts.pages).toBe(lanternRoom.pages(0).length);
  expect(links(section('Licences'))).toContainEqual([
    'CC BY-SA 4.0 (leaves this site)',
    'https://creativecommons.org/licenses/by-sa/4.0/',
  ]);
});

const downloads = { careful: { csv: 0.1, json: 0.2 }, full: { csv: 0.3, json: 0.4 }, claims: 12 };

/** The wiki as a host serves it, with files to download. */
function hosted(): ContentSource {
  const source = httpSource('http://localhost:3000/');
  return {
    ...source,
    read: async (address, ...rest) =>
      address === dataAddresses.site() ? { ...lanternRoom.site, downloads } : source.read(address, ...rest),
  };
}

test('the about page of each edition links to its statements as files, with their number, sizes and licence', async () => {
  const { unmount } = await openWiki('/about', hosted());
  // The heading is a link to itself.
  expect(links(section('As data')).slice(1)).toEqual([
    ['Download the table (CSV, 0.1 MB)', '/downloads/claims.csv'],
    ['Download it for programs (JSON, 0.2 MB)', '/downloads/claims.json'],
    ['What the fields mean (JSON Schema)', '/downloads/claims.schema.json'],
    ['CC BY-SA 4.0 (leaves this site)', 'https://creativecommons.org/licenses/by-sa/4.0/'],
  ]);
  expect(words(section('As data'))).toContain('12 statements: what may be known before watching.');
  unmount();
  watched(2);
  // In the middle of the film, there is more on the page than in the files.
  const middle = await openWiki('/about', hosted());
  expect(words(section('As data'))).toContain('12 statements: what may be known before watching.');
  middle.unmount();
  watched(last);
  await openWiki('/full/about', hosted());
  const { counts } = lanternRoom.page(last, '/about', 'about');
  expect(words(section('As data'))).toContain(`${counts.claims} statements: the whole story, spoilers included.`);
  expect(links(section('As data')).slice(1, 3)).toEqual([
    ['Download the table (CSV, 0.3 MB)', '/full/downloads/claims.csv'],
    ['Download it for programs (JSON, 0.4 MB)', '/full/downloads/claims.json'],
  ]);
});

test('where there are no such files, as in the one-file edition, the about page does not speak of them', async () => {
  await openWiki('/about');
  expect(hasSection('As data')).toBe(false);
});

test.each(['/places/solme-harbour', '/motifs/count-of-nine'] as const)('%s links to its scenes', async (address) => {
  const kind = address.startsWith('/places') ? 'place' : 'motif';
  const scenes = async (wiki: Pick<OpenWiki, 'press'>) => {
    await unfold(wiki, 'Scenes');
    return within(section('Scenes')).getAllByRole('heading', { level: 3 }).flatMap(links);
  };
  const known = (part: number, edition: '' | '/full') =>
    lanternRoom.page(part, address, kind).appearances.map(({ page }) => [page.title, `${edition}${page.path}`]);
  const wiki = await openWiki(address);
  expect(await scenes(wiki)).toEqual(known(0, ''));
  wiki.unmount();
  watched(last);
  expect(await scenes(await openWiki(`/full${address}`))).toEqual(known(last, '/full'));
  expect(known(last, '').length).toBeGreaterThan(known(0, '').length);
});
