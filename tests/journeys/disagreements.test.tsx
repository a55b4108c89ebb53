import { pageTitle } from '#entities/page-title.ts';
import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import type { ClaimData } from '#wiki/shared-data.ts';
import { plainText } from '#wiki/prose.ts';
import { openWiki, unfold, watched } from './open-wiki.tsx';
import { items, main, section, sorted, words } from './reading.ts';
import { lanternRoom } from './wikis.ts';

const { last } = lanternRoom;

test.each([0, 1, last])(
  'disagreements at part %i are the facts with two or more values that are not deprecated',
  async (part) => {
    watched(part);
    await openWiki(part === last ? '/full/disagreements' : '/disagreements');
    const shown = within(main())
      .getAllByRole('heading', { level: 2 })
      .filter((heading) => heading.closest('details') === null && words(heading) !== 'Sources')
      .flatMap((heading) =>
        within(heading.parentElement ?? heading)
          .getAllByRole('heading', { level: 3 })
          .map((label) => ({
            page: words(within(heading).getByRole('link')),
            label: words(label),
            values: items(label.parentElement ?? label).length,
          })),
      );
    const derived = lanternRoom
      .pages(part)
      .flatMap((page) => ('claims' in page ? page.claims.map((claim) => ({ page: pageTitle(page), claim })) : []))
      .filter(
        ({ claim: { kind, values } }) =>
          kind === 'fact' && values.filter(({ rank }) => rank !== 'deprecated').length > 1,
      )
      .map(({ page, claim }: { page: string; claim: ClaimData }) => ({
        page,
        label: claim.label,
        values: claim.values.length,
      }));
    expect(derived.length).toBeGreaterThan(5);
    expect(sorted(shown)).toEqual(sorted(derived));
    expect(main().textContent).toContain(`Sources contradict each other on ${derived.length} facts.`);
  },
);

test('each fact says which value the wiki holds and why, or that it does not choose', async () => {
  await openWiki('/disagreements');
  const { disagreements } = lanternRoom.page(0, '/disagreements', 'disagreements');
  for (const { claim } of disagreements) {
    const card = screen.getByRole('heading', { level: 3, name: claim.label }).parentElement;
    const [first] = claim.values;
    expect(words(card).includes('the one we use')).toBe(first?.rank === 'preferred');
    expect(words(card).includes('We do not choose between them.')).toBe(first?.rank === undefined);
    expect(words(card)).toContain(plainText(first?.reason ?? []));
  }
  expect(new Set(disagreements.map(({ claim }) => claim.values[0]?.rank)).size).toBe(2);
});

test('how sources spell names is folded below the disagreements, with the sources of each spelling', async () => {
  const wiki = await openWiki('/disagreements');
  const { spellings } = lanternRoom.page(0, '/disagreements', 'disagreements');
  const spelled = section('Spellings');
  const cards = screen.getAllByRole('heading', { level: 3 });
  expect(cards.at(-1)?.compareDocumentPosition(spelled)).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
  expect(words(spelled.querySelector('summary'))).toBe(`Spellings${spellings?.all}`);
  // All names can be found on the page; their sources come when it is opened.
  const written = () => within(spelled).getAllByRole('definition', { hidden: true }).map(words);
  expect(written()).toContain('Baek Moo-jin');
  expect(spelled.querySelectorAll('sup')).toHaveLength(0);
  await unfold(wiki, 'Spellings');
  expect(written()).toContain('백 등대지기 on the door of the tower');
  expect(within(spelled).getByText('백 등대지기').lang).toBe('ko');
  expect([...spelled.querySelectorAll('dd')].every((name) => name.querySelector('sup') !== null)).toBe(true);
});
