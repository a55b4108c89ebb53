import { expect, test } from 'vitest';
import { contentOf } from '#tests/fixtures/content.ts';
import { claim, film, source, wiki } from '#tests/fixtures/small-wiki.ts';
import type { AgreementChartData } from '#wiki/chart-data.ts';
import { type Part, partsUpTo } from '#wiki/part.ts';
import type { Content } from '../content.ts';
import { claimsOf } from '../claims-of.ts';
import { indexSite } from '../site-index.ts';
import { agreementChart } from './agreement.ts';

function chartAt(content: Content, part: number): AgreementChartData | undefined {
  const index = indexSite(content, part as Part);
  return agreementChart(
    index,
    claimsOf(index).map(({ claim: of }) => of),
  );
}

/** Returns a claim with a value for each list of sources. */
function said(id: string, ...by: string[][]) {
  return {
    ...claim(id),
    values: by.map((sources, at) => ({
      text: `Value ${at}`,
      sources: sources.map((each) => ({ source: each })),
      reveal: 'premise',
    })),
  };
}

function wikiWith(...claims: object[]): Content {
  const sources = ['reed', 'moss'].map((id) => [`sources/${id}.json`, source(id)]);
  return contentOf(wiki({ 'film/lamp.json': film({ claims: claims as never }), ...Object.fromEntries(sources) }));
}

const made = wikiWith(
  said('both', ['leaf', 'reed']),
  said('both-again', ['leaf', 'reed']),
  said('one-each', ['leaf'], ['reed']),
  said('two-against-one', ['leaf', 'moss'], ['reed']),
  said('only-leaf', ['leaf']),
  said('leaf-says-two-things', ['leaf'], ['leaf']),
);

function counts(chart: AgreementChartData | undefined) {
  return chart?.rows.map(({ source: { title }, bars }) => [title, ...bars.map(({ count }) => count)]);
}

test('a source agrees, differs, is alone or silent on the statements with two or more sources', () => {
  const chart = chartAt(made, 0);
  expect(chart?.shared).toBe(4);
  // A source with two values that no other source has contradicts none.
  expect(counts(chart)).toEqual([
    ['Label of leaf', 2, 2, 2, 0],
    ['Label of reed', 0, 2, 2, 0],
    ['Label of moss', 0, 1, 0, 3],
  ]);
});

test('bars are end to end in proportion to their counts, on one scale for all sources', () => {
  const chart = chartAt(made, 0);
  const unit = 100 / (2 + 4);
  expect(chart?.zero).toBeCloseTo(2 * unit, 0);
  for (const { bars } of chart?.rows ?? []) {
    const [alone, ...shared] = bars;
    expect((alone?.x ?? 0) + (alone?.width ?? 0)).toBeCloseTo(chart?.zero ?? 0, 0);
    for (const [at, { x, width, count }] of shared.entries()) {
      const before = shared.slice(0, at).reduce((sum, bar) => sum + bar.count, 0);
      expect(Math.abs(x - (2 + before) * unit)).toBeLessThan(0.1);
      expect(Math.abs(width - count * unit)).toBeLessThan(0.1);
    }
  }
});

/** A film of which seventeen sources say much, each of other things: alone, alike and otherwise, more at every part. */
function muchSaid(): Content {
  const ids = Array.from({ length: 17 }, (_, at) => `paper-${at}`);
  const claims = Array.from({ length: 60 }, (_, at) => {
    const saying = (rest: number) => ids.filter((_id, of) => at % (of + 2) === rest);
    const [first, second] = [saying(0), at % 4 === 0 ? saying(1) : []];
    const values = [first, second].filter((by) => by.length > 0);
    return {
      ...said(`c${at}`, ...(values.length > 0 ? values : [['paper-16']])),
      reveal: ['premise', 's1', 's3'][at % 3],
    };
  });
  const sources = ids.map((id) => [`sources/${id}.json`, source(id)]);
  return contentOf(wiki({ 'film/lamp.json': film({ claims }), ...Object.fromEntries(sources) }));
}

test('with many sources, at every part: what each says and is silent on adds up to all shared statements', () => {
  const content = muchSaid();
  const shared = partsUpTo(2 as Part).map((part) => {
    const chart = chartAt(content, part);
    const rows = chart?.rows ?? [];
    expect([rows.length, chart?.sources]).toEqual([15, 17]);
    const spoken = rows.map(({ bars }) => bars.slice(0, 3).reduce((sum, { count }) => sum + count, 0));
    expect(spoken, 'those who say most come first').toEqual(spoken.toSorted((a, b) => b - a));
    expect(new Set(spoken).size).toBeGreaterThan(5);
    for (const { bars } of rows) {
      expect(bars.slice(1).reduce((sum, { count }) => sum + count, 0)).toBe(chart?.shared);
      expect(bars.every(({ x, width }) => x >= 0 && width >= 0 && x + width <= 100.2)).toBe(true);
    }
    return chart?.shared ?? 0;
  });
  expect(shared).toEqual([...new Set(shared)].toSorted((a, b) => a - b));
});

test('a statement of a later part does not count', () => {
  const later = wikiWith(said('both', ['leaf', 'reed']), { ...said('end', ['leaf'], ['moss']), reveal: 's3' });
  expect(counts(chartAt(later, 0))).toEqual([
    ['Label of leaf', 0, 0, 1, 0],
    ['Label of reed', 0, 0, 1, 0],
  ]);
  expect(counts(chartAt(later, 2))).toHaveLength(3);
});

test('without two sources on the same statement there is no chart', () => {
  expect(chartAt(contentOf(wiki()), 2)).toBeUndefined();
  expect(chartAt(contentOf(wiki({ 'film/lamp.json': film({ claims: [said('only-leaf', ['leaf'])] }) })), 2)).toBe(
    undefined,
  );
});
