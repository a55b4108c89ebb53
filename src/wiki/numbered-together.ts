import { withCitationNumbers } from './citation-numbers.ts';
import type { PageData } from './page-data.ts';
import type { ReferenceData } from './shared-data.ts';

/** Returns pages with one numbering of their footnotes: each has the references of all. */
export function numberedTogether<Page extends PageData>(pages: readonly Page[]): Page[] {
  const references = new Map<string, ReferenceData>();
  const citations = new Map<string, number>();
  const numbered = pages.map((page) => {
    const numbers = new Map<number, number>();
    for (const { cited, ...reference } of page.references) {
      const { path } = reference.source;
      const shared = references.get(path) ?? { ...reference, number: references.size + 1, cited: [] };
      references.set(path, shared);
      for (const { citation, ...place } of cited) {
        const key = `${path} ${place.place ?? ''}`;
        const number = citations.get(key) ?? citations.size + 1;
        if (!citations.has(key)) shared.cited.push({ citation: number, ...place });
        citations.set(key, number);
        numbers.set(citation, number);
      }
    }
    return withCitationNumbers(page, (number) => numbers.get(number) ?? number);
  });
  return numbered.map((page) => ({ ...page, references: [...references.values()] }));
}
