import { localSerifs, matchedDescriptors, type Metrics } from './fallback-metrics.ts';
import type { FontSlice } from './slices.ts';

/** The family of titles, as `tokens.css` names it. */
export const titleFamily = 'Gowun Batang';

/** Hangul in running text: what the system has, and the title font where it has none. */
const hangulFamily = 'Local Hangul';

/** Sans fonts with Hangul, by the names of their faces: systems offer some by these only. */
const localHangul = [
  'Apple SD Gothic Neo',
  'AppleSDGothicNeo-Regular',
  'Malgun Gothic',
  'Noto Sans CJK KR',
  'Noto Sans CJK KR Regular',
  'NotoSansCJKkr-Regular',
  'Noto Sans KR',
  'NanumGothic',
  'UnDotum',
];

interface FontFacesOptions {
  slices: readonly FontSlice[];
  /** The metrics of the title font. */
  metrics: Metrics;
  /** Where the file of a slice is, seen from the style sheet. */
  urlOf: (slice: FontSlice) => string;
  /** True: each file stands in the style sheet itself, where it must not stand twice. */
  embedded: boolean;
}

/**
 * The `@font-face` rules: the title font, the local serifs that stand in for it, and Hangul for running text. Titles use
 * what is there when the page is first painted, so that nothing moves afterwards; see docs/decisions/0004.
 */
export function fontFaces({ slices, metrics, urlOf, embedded }: FontFacesOptions): string {
  const source = (slice: FontSlice) => `url("${urlOf(slice)}")format("woff2")`;
  const titles = slices.map((slice) =>
    face(titleFamily, [
      'font-weight:700',
      `font-display:${embedded ? 'block' : 'optional'}`,
      `src:${source(slice)}`,
      `unicode-range:${slice.range}`,
    ]),
  );
  const local = localHangul.map((name) => `local("${name}")`);
  const text = slices
    .filter(({ name }) => name.startsWith('hangul'))
    .map((slice) =>
      face(hangulFamily, [
        'font-display:swap',
        `src:${[...local, ...(embedded ? [] : [source(slice)])].join(',')}`,
        `unicode-range:${slice.range}`,
      ]),
    );
  const standIns = localSerifs.map(({ family, local: names, metrics: own }) =>
    face(family, [
      'font-weight:700',
      `src:${names.map((name) => `local("${name}")`).join(',')}`,
      matchedDescriptors(metrics, own),
    ]),
  );
  return [...titles, ...text, ...standIns].join('\n');
}

function face(family: string, descriptors: readonly string[]): string {
  return `@font-face{font-family:"${family}";${descriptors.join(';')}}`;
}
