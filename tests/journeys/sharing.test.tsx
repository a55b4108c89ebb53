import { screen, waitFor, within } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { messages } from '#messages/messages.ts';
import { openWiki, watched } from './open-wiki.tsx';
import { requests } from './server.ts';
import { laterHeading, lanternRoom } from './wikis.ts';

const { share, sharing } = messages;
const { origin } = window.location;
const { last, site } = lanternRoom;

/** Opens the share menu of the page. */
async function openShare({ press }: Awaited<ReturnType<typeof openWiki>>) {
  await press(screen.getByRole('button', { name: share.open }));
  const panel = screen.getByRole('dialog', { name: share.open });
  const field = await within(panel).findByRole<HTMLInputElement>('textbox', { name: sharing.address });
  return { panel, field };
}

function copied(): Promise<string> {
  return navigator.clipboard.readText();
}

test('a page is shared by its careful address, whatever part the reader has reached', async () => {
  watched(last);
  const wiki = await openWiki('/full/characters/han-do-yeon');
  const { panel, field } = await openShare(wiki);
  const url = `${origin}/characters/han-do-yeon`;
  expect(field.value).toBe(url);
  expect(panel.textContent).toContain(`${lanternRoom.title(0, '/characters/han-do-yeon')} · ${site.name}`);
  expect(panel.textContent).toContain(sharing.careful);
  await wiki.press(within(panel).getByRole('button', { name: sharing.copy }));
  expect(await copied()).toBe(url);
  expect(within(panel).getByRole('status').textContent).toBe(sharing.copied);
});

test('the networks of the founding pages are plain links with that address and the title of part 0', async () => {
  const wiki = await openWiki('/people');
  const { panel } = await openShare(wiki);
  const links = within(within(panel).getByRole('list', { name: sharing.networks })).getAllByRole('link');
  expect(links.map((link) => new URL(link.getAttribute('href') ?? ''))).toEqual(
    ['www.facebook.com', 'x.com', 'www.linkedin.com', 'www.reddit.com'].map((host) =>
      expect.objectContaining({ host }),
    ),
  );
  for (const link of links) {
    expect(link.getAttribute('href')).toContain(encodeURIComponent(`${origin}/people`));
    expect(link.getAttribute('rel')).toContain('noopener');
  }
});

test('a page that part 0 does not know is shared as the whole story, under its neutral name', async () => {
  watched(last);
  const wiki = await openWiki('/full/timeline/s5');
  const { panel, field } = await openShare(wiki);
  expect(field.value).toBe(`${origin}/full/timeline/s5`);
  expect(panel.textContent).toContain(`${messages.scene({ number: 11 })} · ${site.name}`);
  expect(panel.textContent).not.toContain(lanternRoom.title(last, '/timeline/s5'));
  expect(panel.textContent).toContain(sharing.full);
});

test('nothing is requested before the share menu opens, and then only part-0 data', async () => {
  watched(last);
  const wiki = await openWiki('/full/characters/han-do-yeon');
  const before = requests().length;
  expect(requests().some(({ address }) => address.startsWith('/data/0/'))).toBe(false);
  await openShare(wiki);
  const hash = lanternRoom.at(0).pages.get(lanternRoom.page(0, '/characters/han-do-yeon', 'character').path)?.hash;
  expect(
    requests()
      .slice(before)
      .map(({ address }) => address),
  ).toEqual([expect.stringMatching(/^\/data\/0\/pointers-/), `/data/pages/${hash}.json`]);
});

test('the link of a section copies the careful address of the section, and goes there', async () => {
  watched(2);
  const wiki = await openWiki('/characters/baek-mu-jin');
  await wiki.press(screen.getByRole('link', { name: messages.article.linkTo({ heading: 'Relationships' }) }));
  await waitFor(async () => expect(await copied()).toBe(`${origin}/characters/baek-mu-jin#relationships`));
  expect((await screen.findByRole('status')).textContent).toBe(sharing.copiedSection({ heading: 'Relationships' }));
  expect(wiki.where()).toBe('/characters/baek-mu-jin#relationships');
});

test('the address of a section of a later part is not shared', async () => {
  watched(last);
  const heading = laterHeading(lanternRoom, '/characters/baek-mu-jin', last, 0);
  const wiki = await openWiki('/full/characters/baek-mu-jin');
  await wiki.press(screen.getByRole('link', { name: messages.article.linkTo({ heading }) }));
  await waitFor(async () => expect(await copied()).toBe(`${origin}/characters/baek-mu-jin`));
  expect((await screen.findByRole('status')).textContent).toBe(sharing.copiedPage);
});

test('if the browser denies copying, the address is selected', async () => {
  const wiki = await openWiki('/characters/baek-mu-jin');
  vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new DOMException('No', 'NotAllowedError'));
  const { panel, field } = await openShare(wiki);
  await wiki.press(within(panel).getByRole('button', { name: sharing.copy }));
  await waitFor(() => expect(within(panel).getByRole('status').textContent).toBe(sharing.selected));
  expect(document.activeElement).toBe(field);
  expect([field.selectionStart, field.selectionEnd]).toEqual([0, field.value.length]);

  await wiki.press(screen.getByRole('link', { name: messages.article.linkTo({ heading: 'Relationships' }) }));
  const dialog = await screen.findByRole('dialog', { name: messages.article.linkTo({ heading: 'Relationships' }) });
  const address = within(dialog).getByRole<HTMLInputElement>('textbox');
  expect(address.value).toBe(`${origin}/characters/baek-mu-jin#relationships`);
  await waitFor(() => expect(document.activeElement).toBe(address));
});

test('the device’s share dialog is offered if there is one, with the same link', async () => {
  const send = vi.fn().mockResolvedValue(undefined);
  Object.defineProperty(navigator, 'share', { value: send, configurable: true });
  try {
    const wiki = await openWiki('/film');
    const { panel } = await openShare(wiki);
    await wiki.press(within(panel).getByRole('button', { name: sharing.send }));
    expect(send).toHaveBeenCalledWith({
      title: `${lanternRoom.title(0, '/film')} · ${site.name}`,
      url: `${origin}/film`,
    });
  } finally {
    Reflect.deleteProperty(navigator, 'share');
  }
});
