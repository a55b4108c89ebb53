import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { plainText } from '#wiki/prose.ts';
import { openWiki, watched } from './open-wiki.tsx';
import { fact, items, lead, links, pageHeading, section, terms, words } from './reading.ts';
import { lanternRoom } from './wikis.ts';
import { frame, herringDay, oilBoat, onTheQuay, sceneName, scenesAt } from './timeline.ts';

const { last } = lanternRoom;

test('the scene of the frame has a neutral name until the end, and then its title', async () => {
  const written = (part: number) =>
    lanternRoom
      .page(part, '/timeline/s6', 'event')
      .sections.flatMap(({ paragraphs }) => paragraphs.map(({ text }) => plainText(text)));
  watched(1);
  const wiki = await openWiki('/timeline/s6');
  expect(words(await pageHeading('Scene 1'))).toBe('Scene 1');
  expect(document.title).toBe('Scene 1 · The Lantern Room');
  expect(lead()).toEqual(written(1));
  expect(screen.getByRole('main').textContent).not.toMatch(/marker-three|father|daughter/);
  wiki.unmount();

  watched(last);
  await openWiki('/full/timeline/s6');
  expect(frame).not.toBe('Scene 1');
  expect(words(await pageHeading(frame))).toBe(frame);
  expect(document.title).toBe(`${frame} · The Lantern Room`);
  expect(lead()).toEqual(written(last));
  expect(lead()).not.toEqual(written(1));
});

test('the page of a scene shows its number and its position on screen', async () => {
  watched(last);
  const { press, where } = await openWiki('/full/timeline/s6');
  const facts = screen.getByRole('complementary', { name: `${frame} at a glance` });
  expect(words(fact(facts, 'Number'))).toBe('Scene 1');
  expect([...fact(facts, 'In the film').children].map(words)).toEqual([
    '1st scene shown, in part 1',
    '13th scene shown, in part 3',
  ]);
  expect(links(fact(facts, 'Characters'))).toContainEqual(['Han Do-yeon', '/full/characters/han-do-yeon']);
  await press(within(fact(facts, 'Time')).getByRole('link', { name: 'Present day' }));
  await pageHeading('Timeline');
  expect(where()).toBe('/full/timeline?thread=present');
});

test('a scene whose place has no page shows no place', async () => {
  watched(last);
  await openWiki('/full/timeline/s3');
  const facts = terms(screen.getByRole('complementary', { name: `${sceneName('s3')} at a glance` }));
  expect(facts.slice(0, 4)).toEqual(['Number', 'In the film', 'Time', 'Characters']);
});

test('a scene that is known but not reached shows neither its screen position nor its number', async () => {
  await openWiki('/timeline/s8');
  const facts = screen.getByRole('complementary', { name: `${herringDay} at a glance` });
  expect(words(fact(facts, 'In the film'))).toBe('Not yet shown');
  expect(terms(facts)).not.toContain('Number');
  expect(screen.getByRole('main').textContent).not.toMatch(/scene \d/i);
  expect(links(fact(facts, 'Place'))).toEqual([['Solme Harbour', '/places/solme-harbour']]);
});

test('reactions to a scene are shown with their sources', async () => {
  watched(2);
  await openWiki('/timeline/s4');
  const { reactions } = lanternRoom.page(2, '/timeline/s4', 'event');
  const felt = items(section('What viewers felt')).map((item) => [...item.children].map(words));
  expect(felt).toEqual(
    reactions.map(({ reaction, who, source, text }) => [
      [reaction, ...(who === source.title ? [] : [`${who}:`]), source.title].join(' '),
      plainText(text),
    ]),
  );
  expect(felt.map(([by]) => by)).toContain('tears Fern: Gull Notes, a film diary');
});

test('previous and next link through the scenes that the part knows', async () => {
  const around = () => links(screen.getByRole('navigation', { name: 'Before and after in the story' }));
  const wiki = await openWiki('/timeline/s1');
  expect(around()).toEqual([[onTheQuay, '/timeline/s7']]);
  await wiki.press(screen.getByRole('link', { name: onTheQuay }));
  await pageHeading(onTheQuay);
  expect(around()).toEqual([
    [oilBoat, '/timeline/s1'],
    [herringDay, '/timeline/s8'],
  ]);
  await wiki.press(screen.getByRole('link', { name: herringDay }));
  await pageHeading(herringDay);
  expect(around()).toEqual([[onTheQuay, '/timeline/s7']]);
  wiki.unmount();

  watched(1);
  await openWiki('/timeline/s8');
  const at = scenesAt(1).findIndex(({ page }) => page.path === '/timeline/s8');
  expect(around()).toEqual(
    [at - 1, at + 1].map((near) => [scenesAt(1)[near]?.page.title, scenesAt(1)[near]?.page.path]),
  );
  expect(around().map(([, address]) => address)).toEqual(['/timeline/s2', '/timeline/s12']);
});
