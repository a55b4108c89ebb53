import { setupServer } from 'msw/node';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { edited, inventedFiles } from '#tests/fixtures/content.ts';
import { compiledWiki, lanternRoom } from '#tests/journeys/wikis.ts';
import { dataHandlers } from './handlers.ts';

let { answer } = lanternRoom;
const server = setupServer(...dataHandlers(() => answer));
beforeAll(() => server.listen({ onUnhandledFrame: 'error' }));
afterAll(() => server.close());

test.each(['https://wiki.example', 'https://wiki.example/lamp'])('answers data addresses below %s', async (base) => {
  const response = await fetch(`${base}/data/0/parts.json?v=1`);
  expect(response.headers.get('content-type')).toBe('application/json');
  expect(await response.text()).toBe(answer('/data/0/parts.json'));
});

test('an unknown address returns 404', async () => {
  expect((await fetch('https://wiki.example/data/9/parts.json')).status).toBe(404);
});

test('answers change as soon as the content changes', async () => {
  const cue = async () => JSON.stringify(await (await fetch('https://wiki.example/data/0/parts.json')).json());
  expect(await cue()).toContain('after supper');
  ({ answer } = compiledWiki(edited(inventedFiles, 'parts.json', 'after supper', 'after the meal')));
  expect(await cue()).toContain('after the meal');
});
