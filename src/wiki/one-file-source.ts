import { dataAddresses } from './addresses.ts';
import { type ContentSource, DataMissing } from './content-source.ts';
import { linkKey } from './link-key.ts';
import { type PackedFiles, unpackedFiles } from './packed-files.ts';
import type { PageFile } from './page-data.ts';
import type { Part } from './part.ts';
import { addTerms, termsOfPage } from './search/page-terms.ts';
import type { ValueWords } from './search/passages.ts';
import type { SearchNames, SearchWords } from './search/search-data.ts';
import { searchRules } from './search/search-rules.ts';
import { wordFilesOf } from './search/word-files.ts';
import type { PointersData, SiteData } from './site-data.ts';

/**
 * Returns the source of the one-file edition. The words of its pages are not in the file: they are a third of the data of
 * a part, and are found in its pages at the first search.
 */
export function oneFileSource(packed: PackedFiles, wordsOf: ValueWords): ContentSource {
  const fileAt = unpackedFiles(packed);
  const words = new Map<Part, ReadonlyMap<string, number[]>>();
  const read = (address: string) => {
    const asked = /^\/data\/(\d+)\/search\/words-(\d+)-of-(\d+)\.json$/.exec(address);
    if (!asked) return fileAt(address);
    const [part, number] = asked.slice(1).map(Number) as [Part, number];
    const all = words.get(part) ?? wordsOfPart(fileAt, part, wordsOf);
    words.set(part, all);
    const { wordFiles } = fileAt(dataAddresses.searchNames(part)) as SearchNames;
    const inFile = [...all].filter(([word]) => wordFilesOf(word, wordFiles).exact === number);
    return Object.fromEntries(inFile) satisfies SearchWords;
  };
  return {
    networkMode: 'always',
    read(address) {
      const file = read(address);
      return file === undefined ? Promise.reject(new DataMissing(address)) : Promise.resolve(file);
    },
  };
}

/** Returns the words of all pages of a part, each with the indices in the file of names of what contains it. */
function wordsOfPart(fileAt: (address: string) => unknown, part: Part, wordsOf: ValueWords): Map<string, number[]> {
  const { pointerShards } = fileAt(dataAddresses.site()) as SiteData;
  const { entries, languages } = fileAt(dataAddresses.searchNames(part)) as SearchNames;
  const indices = new Map(entries.map((entry, index) => [linkKey(entry), index]));
  const rules = searchRules(languages);
  const words = new Map<string, number[]>();
  const hashes = Array.from({ length: pointerShards }, (_, shard) =>
    Object.values(fileAt(dataAddresses.pointers(part, shard, pointerShards)) as PointersData),
  ).flat();
  for (const hash of hashes) {
    const page = fileAt(dataAddresses.page(hash)) as PageFile;
    if (page.kind === 'moved') continue;
    const own = indices.get(page.path);
    addTerms(words, termsOfPage(page, rules, wordsOf), (entry) => indices.get(`${page.path}${entry ?? ''}`) ?? own);
  }
  for (const found of words.values()) found.sort((one, other) => one - other);
  return words;
}
