import { setupServer } from 'msw/node';
import { expect, test } from 'vitest';
import { serveSite } from '#build/serve.ts';
import { compiledResponses } from '#build/compiled-responses.ts';
import { dataHandlers } from '#mocks/handlers.ts';
import { contentOf } from '#tests/fixtures/content.ts';
import { dataAddresses } from '#wiki/addresses.ts';
import { oneFileAddress, partsOf, pointerFilesOf, pointersOf, readJson, searchFilesOf, siteOf } from './site-files.ts';
import { authored, files, siteFolder } from './tested-site.ts';

const data = [...files.keys()].filter((address) => address.startsWith('/data/'));

test('the development mocks serve the same bytes as the site at every data address', async () => {
  const answer = compiledResponses(contentOf(authored));
  const mocks = setupServer(...dataHandlers(() => answer));
  mocks.listen({ onUnhandledFrame: 'error' });
  const mocked = await fetchAll('http://mocks.invalid');
  mocks.close();
  const server = await serveSite(siteFolder, 0);
  const address = server.address();
  const served = await fetchAll(`http://localhost:${typeof address === 'object' && address ? address.port : ''}`);
  server.close();
  expect(data.filter((each) => !mocked.get(each)?.equals(served.get(each) ?? Buffer.of()))).toEqual([
    dataAddresses.site(),
  ]);
  // Only the site has a one-file edition and downloads.
  const { oneFile, downloads, ...others } = siteOf(files);
  expect(others).toEqual(JSON.parse(String(mocked.get(dataAddresses.site()))));
  expect(oneFile).toBe(Math.ceil(Buffer.byteLength(files.get(oneFileAddress(files)) ?? '') / 100_000) / 10);
  expect(Object.keys(downloads ?? {})).toEqual(['careful', 'full', 'claims']);
  expect(served.get(dataAddresses.site())?.toString()).toBe(files.get(dataAddresses.site()));
});

test('the site has the data files that its pointers and search name, and no others', () => {
  const named = partsOf(files).flatMap((part) => [
    dataAddresses.parts(part),
    ...pointerFilesOf(files, part),
    ...searchFilesOf(files, part),
    ...pointersOf(files, part).values(),
  ]);
  expect(data).toEqual([...new Set([dataAddresses.site(), ...named])].toSorted());
});

test('a reader gets the cues of the parts reached and of the next one, and no later ones', () => {
  const cues = partsOf(files).map(
    (part) => (readJson(files, dataAddresses.parts(part)) as { cues: { part: number }[] }).cues,
  );
  const { lastPart } = siteOf(files);
  expect(cues.map((known) => known.map(({ part }) => part))).toEqual(
    partsOf(files).map((part) => Array.from({ length: Math.min(part + 1, lastPart) }, (_, index) => index + 1)),
  );
});

async function fetchAll(origin: string): Promise<Map<string, Buffer>> {
  const bodies = await Promise.all(
    data.map(async (address): Promise<[string, Buffer]> => {
      const response = await fetch(`${origin}${address}`);
      expect(response.status, address).toBe(200);
      return [address, Buffer.from(await response.arrayBuffer())];
    }),
  );
  return new Map(bodies);
}
