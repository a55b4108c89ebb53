import type { Random } from './random.ts';

/** Syllables of given names, romanised and in Hangul; and family names. */
const syllables = pairs(
  'min 민 ho 호 seo 서 jun 준 ye 예 rin 린 ha 하 neul 늘 gyu 규 beom 범 chae 채 won 원 dae 대 hyun 현 eun 은 bi 비',
  'ji 지 hwan 환 kyung 경 soo 수 na 나 rae 래 ok 옥 tae 태 mi 미 seon 선 byul 별 geum 금 young 영 cheol 철 bok 복 sik 식',
);
const families = pairs(
  'Baek 백 Noh 노 Pyo 표 Gil 길 Tak 탁 Ma 마 Seol 설 Gong 공 Bang 방 Yun 윤 Cha 차 Mok 목 Jegal 제갈',
);

/** Words that every text has, as those of a language. */
const common = 'the a of to and in is it that for on with as at by from her his their one who when while after'.split(
  ' ',
);

/** From these, all other words are made: as in a language, texts of any length share them. */
const beginnings = 'bar cor den fal gar hol lan mer nor pel quar rin sal tor ver wil'.split(' ');
const middles = 'a e i o an er il on ar en'.split(' ');
const ends = 'ble ce dow fer gle ling ment ness per row ster ter ton ward ry den mer lock side field'.split(' ');
const vocabulary = beginnings.length * middles.length * ends.length;

interface InTwoScripts {
  text: string;
  original: { text: string; lang: 'ko' };
}

/** Returns a name, a different one for each number below 13,312. */
export function personName(number: number): InTwoScripts {
  const amount = syllables.length;
  const [family, familyHangul] = at(families, number + Math.floor(number / amount ** 2));
  const [first, firstHangul] = at(syllables, number * 7);
  const [second, secondHangul] = at(syllables, Math.floor(number / amount));
  return {
    text: `${family} ${first[0]?.toUpperCase()}${first.slice(1)}-${second}`,
    original: { text: `${familyHangul}${firstHangul}${secondHangul}`, lang: 'ko' },
  };
}

/** Returns a title, which may be that of several numbers. */
export function titleOf(random: Random): InTwoScripts {
  const hangul = Array.from({ length: 3 }, () => at(syllables, random.below(syllables.length))[1]);
  return { text: `The ${wordOf(random)} of the ${wordOf(random)}`, original: { text: hangul.join(''), lang: 'ko' } };
}

/** Returns a word; a few are frequent and most are rare. */
export function wordOf(random: Random): string {
  // Spread, so that frequent words do not begin alike.
  const index = (Math.floor(vocabulary * random.next() ** 3) * 1361) % vocabulary;
  const rest = Math.floor(index / beginnings.length);
  return `${at(beginnings, index)}${at(middles, rest)}${at(ends, Math.floor(rest / middles.length))}`;
}

/** Returns a sentence of about `words` words with `links` among them. */
export function sentence(random: Random, words: number, links: readonly string[] = []): string {
  const all = Array.from({ length: words }, () =>
    random.chance(0.45) ? at(common, random.below(99)) : wordOf(random),
  );
  for (const [index, link] of links.entries()) all.splice(Math.floor(((index + 0.5) * words) / links.length), 0, link);
  return `A ${wordOf(random)} ${all.join(' ')} ${wordOf(random)}.`;
}

/**
 * Returns the item at an index; after the last, the first comes again.
 *
 * @throws If the list is empty.
 */
export function at<T>(list: readonly T[], index: number): T {
  const item = list[index % list.length];
  if (item === undefined) throw new Error('large-wiki: nothing can be chosen from an empty list.');
  return item;
}

function pairs(...lines: string[]): [romanised: string, hangul: string][] {
  const words = lines.join(' ').split(' ');
  return words.flatMap((word, index) => (index % 2 === 0 ? [[word, words[index + 1] ?? '']] : []));
}
