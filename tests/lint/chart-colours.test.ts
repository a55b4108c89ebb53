import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { tokenColours } from '#build/tokens.ts';

// Contrast of chart colours by WCAG 2: text 4.5:1 (1.4.3), graphics 3:1 (1.4.11).
const css = readFileSync('src/ui/styles/chart-tokens.css', 'utf8');
const chart = tokenColours(css);
const page = tokenColours();
const names = [...css.matchAll(/--(chart-[\w-]+): light-dark/g)].map(([, name = '']) => name);
// Text may use the emphasis colour and the colour of outliers.
const texts = ['chart-text', 'chart-emphasis', 'chart-apart'];
// Grid lines are decorative.
const quiet = ['chart-grid'];

test('charts have the background of surfaces', () => {
  expect(css).toContain('--chart-ground: var(--surface);');
});

test.each(texts)('text in --%s has enough contrast in both themes', (name) => {
  for (const theme of ['light', 'dark'] as const) {
    expect.soft(contrast(chart(name)[theme], page('surface')[theme]), theme).toBeGreaterThanOrEqual(4.5);
  }
});

const marks = names.filter((name) => !texts.includes(name) && !quiet.includes(name));

test.each(marks)('marks in --%s have enough contrast in both themes', (name) => {
  for (const theme of ['light', 'dark'] as const) {
    expect.soft(contrast(chart(name)[theme], page('surface')[theme]), theme).toBeGreaterThanOrEqual(3);
  }
});

test('axis, marks and series are among the tested colours', () => {
  expect(marks.length).toBeGreaterThanOrEqual(8);
  expect(marks).toEqual(expect.arrayContaining(['chart-axis', 'chart-mark', 'chart-moss', 'chart-sky']));
});

function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].toSorted((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

/** https://www.w3.org/TR/WCAG22/#dfn-relative-luminance */
function luminance(colour: string): number {
  const digits = colour.length === 4 ? colour.replaceAll(/\w/g, '$&$&') : colour;
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(digits.slice(at, at + 2), 16) / 255)
    .map((share) => (share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
