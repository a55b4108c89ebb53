import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { statementKey } from '#wiki/statement-key.ts';
import { wholeValueText } from '#entities/value-text.ts';
import { openWiki, watched } from './open-wiki.tsx';
import { fact, hasSection, links, nameOf, section, sorted, words } from './reading.ts';
import { lanternRoom } from './wikis.ts';

const { last } = lanternRoom;

test.each([
  ['/sources/gull-notes', 0],
  ['/sources/tidewater-projector', 1],
  ['/sources/harbour-leaf', last],
])('statements of %s are grouped by whether others agree', async (address, part) => {
  watched(part);
  await openWiki(part === last ? `/full${address}` : address);
  const { statements } = lanternRoom.page(part, address, 'source');
  const expected = (['differs', 'agrees', 'alone'] as const)
    .map((stance) => statements.filter((statement) => statement.stance === stance))
    .filter((group) => group.length > 0);
  // A statement counts once, regardless of how many values the source has for it.
  const countOf = (group: typeof statements) => new Set(group.map(statementKey)).size;
  expect(said().map(({ heading }) => heading)).toEqual(
    expected.map((group) => `${stances[group[0]?.stance ?? 'alone']} (${countOf(group)})`),
  );
  expect(said().map((group) => sorted(group.statements))).toEqual(
    expected.map((group) =>
      sorted(
        group.map(({ page, label, value, place }) => [
          nameOf(page),
          label,
          wholeValueText(value) + (place === undefined ? '' : ` (${place})`),
        ]),
      ),
    ),
  );
});

test('a statement is listed under its page with its subject, its value and the place in the source', async () => {
  await openWiki('/sources/tidewater-projector');
  const [differs, agrees, alone] = said().map(({ statements }) => statements);
  expect(differs).toContainEqual(['Nine Turns of the Lamp 등불 아홉 바퀴', 'Release date', '13 May 1998 (first look)']);
  expect(agrees).toContainEqual(['Nine Turns of the Lamp 등불 아홉 바퀴', 'Running time', '97 minutes']);
  expect(alone?.length).toBeGreaterThan(0);
});

const stances = {
  differs: 'Contradicted by another source',
  agrees: 'Also said by other sources',
  alone: 'Only in this source',
};

/** Returns the statements of the open source page, by agreement with other sources. */
function said(): { heading: string; statements: [page: string, label: string, value: string][] }[] {
  return within(section('What it says'))
    .getAllByRole('heading', { level: 3 })
    .map((heading) => ({
      heading: words(heading),
      statements: within(heading.parentElement ?? heading)
        .getAllByRole('heading', { level: 4 })
        .flatMap((page) =>
          within(page.parentElement ?? page)
            .getAllByRole('term')
            .flatMap((term) =>
              [...(term.nextElementSibling?.children ?? [])].map((value): [string, string, string] => [
                words(page),
                words(term),
                words(value),
              ]),
            ),
        ),
    }));
}

test('the page of a source shows its reliability and the reason, and warns of spoilers at its link', async () => {
  const { unmount } = await openWiki('/sources/harbour-leaf');
  const atAGlance = 'Harbour Leaf, film page at a glance';
  const facts = screen.getByRole('complementary', { name: atAGlance });
  expect(words(fact(facts, 'Kind'))).toBe('News');
  expect(words(fact(facts, 'Published'))).toBe('4 May 1998');
  expect(words(fact(facts, 'Reliability'))).toMatch(/^Reliability A ./);
  const warning = 'may contain spoilers';
  const address = fact(facts, 'Where to read it');
  expect(links(address)[0]?.[0]).toBe(`Open the original (leaves this site, ${warning})`);
  // The warning is visible beside the link, and not repeated for screen readers.
  expect(within(address).getByText(warning).getAttribute('aria-hidden')).toBe('true');
  expect(hasSection('Where it is cited')).toBe(true);
  unmount();

  watched(last);
  await openWiki('/full/sources/harbour-leaf');
  const inFull = fact(screen.getByRole('complementary', { name: atAGlance }), 'Where to read it');
  expect(words(inFull)).toBe('Open the original (leaves this site)');
});
