import { withCitationNumbers } from './citation-numbers.ts';
import type { PageData } from './page-data.ts';
import type { ReferenceData } from './shared-data.ts';

/** Returns pages with one numbering of their footnotes: each has the references of all. */
export function numberedTogether<Page extends PageData>(pages: readonly Page[]): Page[] {
  const known = new Map<string, ReferenceData>();
  const numbered = pages.map((page) => {
    const numbers = new Map(
      page.references.map((reference) => {
        const key = `${reference.source.path} ${reference.place ?? ''}`;
        const shared = known.get(key) ?? { ...reference, number: known.size + 1 };
        known.set(key, shared);
        return [reference.number, shared.number];
      }),
    );
    return withCitationNumbers(page, (number) => numbers.get(number) ?? number);
  });
  return numbered.map((page) => ({ ...page, references: [...known.values()] }));
}
