import { pageTitle } from '#entities/page-title.ts';
import { within } from '@testing-library/react';
import { expect, test } from 'vitest';
import type { ClaimData } from '#wiki/shared-data.ts';
import { openWiki, watched } from './open-wiki.tsx';
import { items, main, sorted, words } from './reading.ts';
import { lanternRoom } from './wikis.ts';

const { last } = lanternRoom;

test.each([0, 1, last])(
  'disagreements at part %i are the facts with two or more values that are not deprecated',
  async (part) => {
    watched(part);
    await openWiki(part === last ? '/full/disagreements' : '/disagreements');
    const shown = within(main())
      .getAllByRole('heading', { level: 2 })
      .filter((heading) => !['Sources', 'How the sources compare'].includes(words(heading)))
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
    expect(main().textContent).toContain(`Sources contradict each other on ${derived.length} statements.`);
  },
);
