import { expect, test } from 'vitest';
import { pageAddress } from '#wiki/addresses.ts';
import { expectPage, findFaults, hasDocument, richestPages } from './look.ts';
import { site, sizes, visit } from './visit.ts';

const middle = 6;
const openGate = (id: string) => sessionStorage.setItem(`${id}.gate`, 'open');

const readers = [
  { part: 0, edition: 'careful' },
  { part: middle, edition: 'careful' },
  { part: site.lastPart, edition: 'full' },
  // Opened for once.
  { part: middle, edition: 'full' },
] as const;
const cases = Object.keys(sizes).flatMap((size) => readers.map((reader) => ({ ...reader, size: size as keyof typeof sizes })));

test.each(cases)('every kind of page opens by its address: $edition, part $part, $size', { timeout: 180_000 }, async ({ part, edition, size }) => {
  const { page, context, open } = await visit({ part, size });
  if (edition === 'full') await context.addInitScript(openGate, site.id);
  const faults: string[] = [];
  for (const data of richestPages(edition === 'full' ? site.lastPart : part)) {
    await open(pageAddress(data.path, edition), { status: hasDocument(data.path, edition) ? 200 : 404 });
    await expectPage(page, data, edition);
    faults.push(...(await findFaults(page)));
  }
  expect(faults).toEqual([]);
});
