import { expect, test } from 'vitest';
import { dataAddresses } from '#wiki/addresses.ts';
import { type Part, premise } from '#wiki/part.ts';
import { findLateWords, type Finding, lateWordsOfThisFilm, wordsInWholeStory } from './late-words.ts';
import { oneFileAddress, partsOf, pointerFilesOf, pointersOf, readSite, siteFolder, siteOf } from './site-files.ts';

const files = readSite(siteFolder);
const words = lateWordsOfThisFilm();
const site = siteOf(files);
// What tells which part is served which file: enough of the site to look for a leak in one of the others.
const lists = [...files].filter(([address]) => /^\/data\/(?:site|\d+\/pointers-.*)\.json$/.test(address));
const middle = Math.floor(site.lastPart / 2) as Part;

test('nothing that a reader is served, and nothing that others show of the whole story, tells what comes later', () => {
  expect(findLateWords(files, words)).toEqual([]);
});

test('the whole story does tell it, so that looking for it proves something', () => {
  expect(wordsInWholeStory(files, words)).toEqual(
    expect.arrayContaining(['sentenced to death', 'executed on', 'adopted by', 'retrial', 'acquitted']),
  );
});

// What could give it away: the file, and what is put in place of a piece of it.
const leaks: Record<string, [address: string, piece: string | RegExp, leak: string, found: Omit<Finding, 'address'>]> =
  {
    'the text of a careful page': [
      '/index.html',
      '</main>',
      'Sentenced\n<em>to</em> death</main>',
      late('sentenced to death'),
    ],
    'an attribute of a careful page': [
      '/film.html',
      '<main',
      '<main aria-label="On Death&nbsp;Row"',
      late('death row'),
    ],
    'the state of a careful page': ['/film.html', '"title":', '"later":"the re\\u0074rial","title":', late('retrial')],
    'the page that answers unknown addresses': ['/404.html', '</h1>', ': acquitted</h1>', late('acquitted')],
    'a title of the whole story': ['/full/film.html', '<title>', '<title>Acquitted: ', late('acquitted', 'head')],
    'a description of the whole story': ['/full.html', 'content="', 'content="adopted by ', late('adopted by', 'head')],
    'structured data of the whole story': [
      '/full/film.html',
      '"@context":',
      '"later":"executed on","@context":',
      late('executed on', 'head'),
    ],
    'the head script of the whole story': [
      '/full/film.html',
      '<script data-wiki="',
      '<script data-wiki="사형',
      late('사형', 'head'),
    ],
    'the title of the one-file edition': [
      oneFileAddress(files),
      '<title>',
      '<title>Acquitted: ',
      late('acquitted', 'head'),
    ],
    'page data of part 0': [
      dataOf(premise),
      '{',
      '{"a":["death ",{"kind":"emphasis","children":["row"]}],',
      late('death row'),
    ],
    'page data of a middle part': [dataOf(middle), '{', '{"late":"무죄",', late('무죄')],
    'the pointers of part 0': [
      pointerFilesOf(files, premise)[0] ?? '',
      '{',
      '{"/motifs/death-row":"0",',
      late('death row'),
    ],
    'the cues of part 0': [dataAddresses.parts(premise), '"cues":[', '"cues":["The retrial.",', late('retrial')],
    'the offline list of part 0': [dataAddresses.offline(premise), '[', '["/full/works/death_row",', late('death row')],
    'what every page needs to know': [dataAddresses.site(), '{', '{"note":"acquitted",', late('acquitted')],
    'the list of the offline worker': [
      '/offline-worker.js',
      '"url":"',
      '"url":"places/death-row.html","url":"',
      late('death row'),
    ],
    'a script': [fileLike(/^\/assets\/.*\.js$/), /^/, '"\\uc0ac\\ud615";', late('사형')],
    'a style sheet': [fileLike(/^\/assets\/.*\.css$/), /^/, '/* retrial */', late('retrial')],
  };

test.each(Object.entries(leaks))('a leak in %s is found', (_, [address, piece, leak, found]) => {
  const text = files.get(address) ?? '';
  const leaking = text.replace(piece, () => leak);
  expect(leaking).not.toBe(text);
  expect(findLateWords(new Map([...lists, [address, leaking]]), words)).toEqual([{ address, ...found }]);
});

test.each(['/data/pages/acquitted.json', '/full/timeline/acquitted.html'])(
  'a leak in the name %s is found',
  (address) => {
    expect(findLateWords(new Map([...lists, [address, '{}']]), words)).toEqual([
      { address, place: 'name', word: 'acquitted' },
    ]);
  },
);

test('what the whole story and the last part tell is no leak', () => {
  const full = files.get('/full/film.html') ?? '';
  const told = new Map([...lists, ['/full/film.html', full.replace('</main>', 'Acquitted, after the retrial</main>')]]);
  const last = dataAddresses.parts(site.lastPart);
  told.set(last, (files.get(last) ?? '').replace('"cues":[', '"cues":["The retrial.",'));
  expect(findLateWords(told, words)).toEqual([]);
});

function late(word: string, place: Finding['place'] = 'content'): Omit<Finding, 'address'> {
  return { place, word };
}

/** The data of a page that the part has and no part before it. */
function dataOf(part: Part): string {
  const before = new Set(
    partsOf(files)
      .filter((earlier) => earlier < part)
      .flatMap((earlier) => dataAddressesOf(earlier)),
  );
  const address = dataAddressesOf(part).find((known) => !before.has(known));
  if (address === undefined) throw new Error(`Part ${part} has no page of its own.`);
  return address;
}

function dataAddressesOf(part: Part): string[] {
  return [...pointersOf(files, part).values()];
}

function fileLike(pattern: RegExp): string {
  const address = [...files.keys()].find((known) => pattern.test(known));
  if (address === undefined) throw new Error(`The site has no file like ${pattern.source}.`);
  return address;
}
