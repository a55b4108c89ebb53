import { plainText } from '#wiki/prose.ts';
import { laterHeading, lanternRoom } from './wikis.ts';

// The page of the keeper, Baek Mu-jin: what it shows tells at which part it is.

const path = '/characters/baek-mu-jin';

/** The heading of a section that the page has from part 1 on. */
export const supper = laterHeading(lanternRoom, path, 1, 0);

/** The heading of a section that the page has from part 2 on. */
export const helper = laterHeading(lanternRoom, path, 2, 1);

/** Returns the first paragraphs of the page at a part. */
export function introduction(part: number): string[] {
  const [first] = lanternRoom.page(part, path, 'character').sections;
  return (first?.paragraphs ?? []).map(({ text }) => plainText(text));
}
