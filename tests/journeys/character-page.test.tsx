import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { inventedFiles } from '#tests/fixtures/content.ts';
import { openWiki, watched } from './open-wiki.tsx';
import { hasSection, lead, links, words } from './reading.ts';
import { laterHeading, lanternRoom } from './wikis.ts';
import { supper } from './keeper-page.ts';

test.each(['baek-mu-jin', 'han-do-yeon', 'cha-tae-su', 'noh-bun-i'])(
  'the introduction of %s is one paragraph at every part, and changes between parts',
  async (id) => {
    const seen: string[] = [];
    for (const part of [0, 1, lanternRoom.last]) {
      watched(part);
      const wiki = await openWiki(part === lanternRoom.last ? `/full/characters/${id}` : `/characters/${id}`);
      expect(lead(), `at part ${part}`).toEqual(introductions(id, part));
      expect(lead().length, `at part ${part}`).toBe(1);
      seen.push(...lead());
      wiki.unmount();
    }
    expect(seen[0]).not.toBe(seen.at(-1));
  },
);

test('a section of a later part is not shown before', async () => {
  const atTheEnd = laterHeading(lanternRoom, '/characters/baek-mu-jin', lanternRoom.last, 2);
  const wiki = await openWiki('/characters/baek-mu-jin');
  expect([hasSection(supper), hasSection(atTheEnd)]).toEqual([false, false]);
  expect(screen.getByRole('navigation', { name: 'Contents' }).textContent).not.toContain(supper);
  wiki.unmount();
  watched(1);
  const later = await openWiki('/characters/baek-mu-jin');
  expect([hasSection(supper), hasSection(atTheEnd)]).toEqual([true, false]);
  later.unmount();
  watched(lanternRoom.last);
  await openWiki('/full/characters/baek-mu-jin');
  expect([hasSection(supper), hasSection(atTheEnd)]).toEqual([true, true]);
});

test('the table of contents links to the sections', async () => {
  const { press, where } = await openWiki('/characters/baek-mu-jin');
  const contents = screen.getByRole('navigation', { name: 'Contents' });
  const headings = screen.getAllByRole('heading', { level: 2 }).filter((heading) => heading.closest('article'));
  // In another order: what stands beside the text comes before it.
  expect(new Map(links(contents))).toEqual(
    new Map(headings.map((heading) => [words(heading), `/characters/baek-mu-jin#${heading.id}`])),
  );
  await press(within(contents).getByRole('link', { name: 'Relationships' }));
  expect(where()).toBe('/characters/baek-mu-jin#relationships');
  expect(document.activeElement).toBe(screen.getByRole('heading', { name: 'Relationships' }));
});

interface Written {
  reveal?: string;
  until?: string;
  text: string;
}

/** Returns the paragraphs that introduce a character at a part, as authored, without markup. */
function introductions(id: string, part: number): string[] {
  const { body } = authored(`characters/${id}.json`) as { body: { paragraphs: Written[] }[] };
  return (body[0]?.paragraphs ?? [])
    .filter(({ reveal, until }) => partOf(reveal) <= part && (until === undefined || part < partOf(until)))
    .map(({ text }) =>
      text
        .replaceAll(/\[\^[^\]]+\]/g, '')
        .replaceAll(/\[([^\]]+)\]\([^)]+\)/g, '$1')
        .replaceAll('*', ''),
    );
}

/** Returns the part after which a scene was shown for the last time. */
function partOf(scene: string | undefined): number {
  const { parts } = authored('parts.json') as { parts: { scenes: string[] }[] };
  if (scene === 'premise') return 0;
  const shown = parts.findLastIndex(({ scenes }) => scenes.includes(scene ?? ''));
  return shown < 0 ? parts.length : shown + 1;
}

function authored(path: string): unknown {
  return JSON.parse(inventedFiles.find((file) => file.path === path)?.text ?? '{}');
}
