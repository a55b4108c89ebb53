/**
 * What brings the romanisations of a Korean name together, in this order. The systems write one vowel as eo, u or o
 * and another as u, oo or woo; and they choose between k and g, p and b, t and d, ch and j, r and l, sh and s.
 */
const rules: readonly (readonly [RegExp, string])[] = [
  [/[^a-z]/g, ''],
  [/oe/g, 'oi'],
  [/ch/g, 'j'],
  [/sh/g, 's'],
  [/k/g, 'g'],
  [/r/g, 'l'],
  [/p/g, 'b'],
  [/t/g, 'd'],
  [/a[eiy]/g, 'e'],
  [/eo|oo|ou|eu|o/g, 'u'],
  [/ee|yi/g, 'i'],
  [/ah$/g, 'a'],
  [/(.)\1+/g, '$1'],
];

/**
 * How a folded word in Latin letters sounds, as a key: spellings with the same key may be the same Korean name
 * ("yonggu", "yonggoo", "yeonggu"). Empty for a word without such letters.
 */
export function soundOf(word: string): string {
  return rules.reduce((text, [pattern, letter]) => text.replace(pattern, letter), word);
}
