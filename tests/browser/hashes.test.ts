import { expect, test } from 'vitest';
import { messages } from '#messages/messages.ts';
import { pageAt } from './look.ts';
import { pollOptions, visit } from './visit.ts';

const { nothingHere } = messages.states;
/** What the router says of a hash or path that cannot be decoded. */
const undecodable = /is not a decodable element ID|could not be decoded|malformed URL segment/;

test.each(['#%', '#%E0%A4%A', '#"]', '#[', '#'])(
  'the hash %s, which names nothing, leaves every page as it is, also on the way back',
  async (hash) => {
    const { page, open, mayLog } = await visit({ part: 2 });
    mayLog(undecodable);
    for (const path of ['/timeline', '/characters/baek-mu-jin']) {
      await open(`${path}${hash}`);
      await expect(page).toShow(pageAt(2, path), 'careful');
    }
    await page.getByRole('banner').getByRole('link', { name: messages.nav.film, exact: true }).click();
    await expect(page).toShow(pageAt(2, '/film'), 'careful');
    await page.goBack();
    await expect(page).toShow(pageAt(2, '/characters/baek-mu-jin'), 'careful');
  },
);

test.each(['/characters/%', '/characters/%E0%A4%A', '/%'])(
  '%s, which cannot be decoded, is answered like an address that never existed',
  async (address) => {
    const { page, open, mayLog } = await visit({ part: 2 });
    mayLog(undecodable);
    mayLog(/status of 404/);
    await open(address, { status: 404 });
    await expect
      .poll(() => page.getByRole('heading', { level: 1 }).allInnerTexts(), pollOptions)
      .toEqual([nothingHere.title]);
  },
);
