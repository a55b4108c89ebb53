import { act, waitFor } from '@testing-library/react';
import { expect, test } from 'vitest';
import { writeSetting } from '#lib/device-setting.ts';
import { partSetting } from '#wiki/settings.ts';
import { openWiki, settled, watched } from './open-wiki.tsx';
import { hasSection } from './reading.ts';
import { requests } from './server.ts';
import { lanternRoom } from './wikis.ts';
import { helper, supper } from './keeper-page.ts';
import { watchedButton } from './watched-panel.ts';

const { last } = lanternRoom;

test('changing the part in another tab changes it in this one', async () => {
  watched(1);
  const wiki = await openWiki('/characters/baek-mu-jin');
  const inAnotherTab = async (part: number) => {
    watched(part);
    await act(async () => {
      window.dispatchEvent(new StorageEvent('storage', { key: 'lantern-room.part', newValue: String(part) }));
    });
    await settled(wiki.router);
  };
  await inAnotherTab(2);
  expect(hasSection(helper)).toBe(true);
  expect(watchedButton().getAttribute('aria-label')).toMatch(/^Part 2 of 3 watched/);
  await inAnotherTab(1);
  expect(hasSection(helper)).toBe(false);
  await inAnotherTab(last);
  await waitFor(() => expect(wiki.where()).toBe('/full/characters/baek-mu-jin'));
});

test('other storage changes in another tab have no effect', async () => {
  watched(2);
  await openWiki('/characters/baek-mu-jin');
  const before = requests().length;
  localStorage.setItem('lantern-room.theme', 'dark');
  await act(async () => {
    window.dispatchEvent(new StorageEvent('storage', { key: 'lantern-room.theme', newValue: 'dark' }));
  });
  expect(requests().length).toBe(before);
});

test('a part stored for another parts list is carried over, rounded down', async () => {
  const [first] = lanternRoom.site.boundaries.split(' ');
  const boundaries = `${first} 00000004 00000005`;
  writeSetting(localStorage, partSetting({ ...lanternRoom.site, boundaries }), lanternRoom.at(2).part);
  await openWiki('/characters/baek-mu-jin');
  expect(watchedButton().getAttribute('aria-label')).toMatch(/^Part 1 of 3 watched/);
  expect(hasSection(supper)).toBe(true);
  expect(hasSection(helper)).toBe(false);
});
