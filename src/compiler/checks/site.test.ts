import { expect, test } from 'vitest';
import { tokenColours } from '#build/tokens.ts';
import { event, site, source, wiki } from '#tests/fixtures/small-wiki.ts';
import { fixedColours } from '../accents.ts';
import { formatProblem } from '../problem.ts';
import { readContent } from '../read-content.ts';

function problems(more: Parameters<typeof site>[0]): string[] {
  return readContent(wiki({ 'site.json': site(more) })).problems.map((problem) => formatProblem(problem, 'content'));
}

test('accents with enough contrast are accepted', () => {
  const accents = {
    link: { light: '#5a2a6e', dark: '#d9b3ec' },
    warm: { light: '#f29d38', dark: '#f7b768' },
    wall: { light: '#3b2f4f', dark: '#141019' },
  };
  expect(problems({ accents })).toEqual([]);
});

test.each([
  [
    'link',
    'light',
    '#8ed6dc',
    /"light": "#8ed6dc".*#8ed6dc and #\w+ \(--sunken\).*on light pages, have a contrast of 1\.\d:1/s,
  ],
  ['link', 'dark', '#1b3a3e', /#1b3a3e and #162226 \(--surface\).*on dark pages/s],
  ['warm', 'light', '#5c4200', /#5c4200 and #231a00 \(--on-warm\)/],
  [
    'wall',
    'light',
    '#9fb6b9',
    /--wall-muted\).*Fix: Choose a colour that is further from #dbe6e3: text needs 4\.5:1\./s,
  ],
] as const)('the accent %s of %s pages that cannot be read is refused', (accent, theme, colour, message) => {
  const good = { light: '#29474d', dark: '#0b1215' };
  const pair = accent === 'wall' ? good : { light: accent === 'link' ? '#0a5460' : '#f4b90b', dark: '#8ed6dc' };
  const found = problems({ accents: { [accent]: { ...pair, [theme]: colour } } });
  expect(found).toEqual([expect.stringMatching(message)]);
  expect(found[0]).toContain('low-contrast');
});

test('the fixed colours are those of the style sheet', () => {
  const colour = tokenColours();
  const long = (hex: string) => (hex.length === 4 ? hex.replaceAll(/[0-9a-f]/g, '$&$&') : hex);
  for (const [name, pair] of Object.entries(fixedColours)) {
    const { light, dark } = colour(name);
    expect({ name, light: long(light), dark: long(dark) }).toEqual({ name, ...pair });
  }
});

const fontFor = (use: 'titles' | 'text', ...scripts: string[]) => ({
  package: '@fontsource/made-up',
  use,
  scripts,
  name: 'Made Up',
  by: 'nobody',
  licence: { name: 'OFL', href: 'https://example.org/ofl' },
});
const font = (...scripts: string[]) => fontFor('titles', ...scripts);

test('fonts are assigned only to scripts of the content, one for titles and one for text to each', () => {
  expect(problems({ fonts: [font('Latin', 'Hangul'), fontFor('text', 'Latin', 'Hangul')] })).toEqual([]);
  expect(problems({ fonts: [font('Latin', 'Hangul')] })).toEqual([]);
  expect(problems({ fonts: [font('Latin', 'Hangull')] })).toEqual([
    expect.stringMatching(/expected the name of a script|Expected the name of a script/),
  ]);
  expect(problems({ fonts: [font('Latin', 'Greek')] })).toEqual([
    expect.stringMatching(/The content has no script "Greek"\..*Add it to "scripts"/s),
  ]);
  expect(problems({ fonts: [font('Latin'), font('Latin')] })).toEqual([
    expect.stringContaining('The script "Latin" already has a font for titles.'),
  ]);
});

test('an unknown id of a vocabulary is reported, with the nearest known one', () => {
  const { problems: found } = readContent(
    wiki({
      'events/s1.json': event('s1', { thread: 'pastt' }),
      'sources/leaf.json': source('leaf', { kind: 'newspapers' }),
    }),
  );
  expect(found.map(({ rule, message, suggestion }) => [rule, message, suggestion])).toEqual([
    ['unknown-id', '"pastt" is not the id of a thread listed in site.json.', 'past'],
    ['unknown-id', '"newspapers" is not the id of a kind of source listed in site.json.', 'newspaper'],
  ]);
});

test.each([
  ['editUrl', 'https://example.org/edit/main/', /site\.json:.*Expected \{file\} once/s],
  ['editUrl', 'https://example.org/{file}/{file}', /Expected \{file\} once/],
  ['contact', 'wiki@example.org', /site\.json:.*Expected "mailto:" with an address/s],
  ['contact', 'mailto:wiki@example.org?subject=x', /Expected "mailto:" with an address/],
] as const)('an address in %s at which nothing would arrive is refused: %s', (field, address, message) => {
  expect(problems({ [field]: address })).toEqual([expect.stringMatching(message)]);
});

test('an editor on the web and an address for suggestions are accepted', () => {
  const editUrl = 'https://example.org/edit/main/src/content/{file}';
  expect(problems({ editUrl, contact: 'mailto:wiki@example.org' })).toEqual([]);
  expect(problems({ contact: 'https://example.org/suggestions' })).toEqual([]);
});
