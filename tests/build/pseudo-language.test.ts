import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { env, execPath } from 'node:process';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { withHistory } from '#build/changes/read-history.ts';
import { pseudoLanguage, pseudoText } from '#build/messages/pseudo-language.ts';
import { contentOf, inventedFiles, withoutPictures } from '#tests/fixtures/content.ts';
import { siteFiles } from '#tests/fixtures/site-files.ts';
import { parseHtml } from './parse-html.ts';
import { readSite, type SiteFiles } from './site-files.ts';

// The invented film in the pseudo language, in which every text of the interface has accents. Text without accents that
// is not from the content does not come from the messages.
const folder = mkdtempSync(join(tmpdir(), 'wiki-pseudo-'));
let files: SiteFiles;
let documents: [address: string, document: Document][];

beforeAll(() => {
  const { status, stderr } = spawnSync(
    execPath,
    ['src/build/build.ts', 'mocks/invented-film', `--out=${join(folder, 'site')}`],
    {
      encoding: 'utf8',
      env: { ...env, NODE_ENV: 'production', WIKI_LANGUAGE: pseudoLanguage },
    },
  );
  expect(stderr).toBe('');
  expect(status).toBe(0);
  files = readSite(join(folder, 'site'));
  documents = documentsOf(files);
}, 240_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('documents declare the language of their interface', () => {
  const languages = documents.map(([, { documentElement }]) => `${documentElement.lang} ${documentElement.dir}`);
  expect(languages.length).toBeGreaterThan(50);
  expect(new Set(languages)).toEqual(new Set([`${pseudoLanguage} ltr`]));
});

test('page data is the same in every language', () => {
  const pagesOf = (addresses: Iterable<string>) =>
    [...addresses].filter((address) => address.startsWith('/data/pages/')).toSorted();
  // What changed is read from git.
  const { content: builtContent } = withHistory(contentOf(inventedFiles), 'mocks/invented-film', inventedFiles);
  const inEnglish = pagesOf(siteFiles(builtContent).keys());
  expect(inEnglish.length).toBeGreaterThan(50);
  expect(pagesOf(files.keys())).toEqual(inEnglish);
});

test('all interface text, seen or heard, comes from the messages', () => {
  const known = [
    ...withoutPictures(inventedFiles).flatMap(({ text }) => strings(JSON.parse(text)).map(withoutLinks)),
    ...fromIntl(),
  ].map(asRun);
  const isKnown = (run: string) => known.some((each) => each.includes(asRun(run)));
  const untranslated = new Map<string, string>();
  for (const [address, document] of documents) {
    for (const text of shownTexts(document)) {
      for (const run of plainRuns(text)) {
        // Names of the content may be in a list joined by `Intl`.
        const items = run.split(/(?:^| )and /).filter((item) => item !== '');
        if (!isKnown(run) && !items.every(isKnown)) untranslated.set(run, address);
      }
    }
  }
  expect(Object.fromEntries(untranslated)).toEqual({});
});

test('the pseudo language changes every letter, so that it is never mistaken for plain text', () => {
  const alphabet = 'abcdefghijklmnopqrstuvwxyz';
  expect(plainRuns(pseudoText(`${alphabet} ${alphabet.toUpperCase()}`))).toEqual([]);
});

function documentsOf(site: SiteFiles): [address: string, document: Document][] {
  // The one-file edition is rendered by its script.
  const pages = [...site].filter(([address, text]) => address.endsWith('.html') && !text.includes('embedded-data'));
  return pages.map(([address, text]) => [address, parseHtml(text)]);
}

/** Returns all that readers see or hear of a document. */
function shownTexts(document: Document): string[] {
  const texts = [...document.querySelectorAll('title, meta[name=description], body *')].flatMap((element) => {
    // Code is the same in every language: commands, and how files are written.
    if (element.closest('script, style, code')) return [];
    const own = [...element.childNodes].flatMap((node) => (node.nodeType === 3 ? (node.nodeValue ?? '') : []));
    const named = ['aria-label', 'title', 'alt', 'placeholder', 'aria-valuetext', 'content'];
    return [...own, ...named.flatMap((name) => element.getAttribute(name) ?? [])];
  });
  return [...new Set(texts)];
}

/** Returns runs of words without accents, up to the next punctuation mark. */
function plainRuns(text: string): string[] {
  return text.split(/[^\p{Letter}\p{Mark}\s’'-]/u).flatMap((phrase) => {
    const runs: string[] = [];
    let open = false;
    for (const word of phrase.match(/[\p{Letter}\p{Mark}]+/gu) ?? []) {
      const isPlain = /^[a-z]{2,}$/iu.test(word);
      if (isPlain) runs.push(open ? `${runs.pop() ?? ''} ${word}` : word);
      open = isPlain;
    }
    return runs;
  });
}

/** Normalises a text for comparison: with a space around each word, so that only whole words match. */
function asRun(text: string): string {
  return ` ${(text.match(/[a-z]{2,}/giu) ?? []).join(' ').toLowerCase()} `;
}

function strings(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(strings) : [];
}

/** Returns a text of the content without markup: link targets and cited sources. */
function withoutLinks(text: string): string {
  return text.replace(/\]\([^)]*\)|\[\^[^\]#]*[\]#]/gu, ' ');
}

/** Output of the platform, which has no pseudo language: months, units, large numbers. */
function fromIntl(): string[] {
  const month = new Intl.DateTimeFormat('en-GB', { month: 'long' });
  const months = Array.from({ length: 12 }, (_, at) => month.format(Date.UTC(2000, at, 15)));
  return [...months, 'minutes', 'thousand', 'million'];
}
