import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test, vi } from 'vitest';
import { compilePart } from '#compiler/compile-site.ts';
import { contentOf, inventedFiles } from '#tests/fixtures/content.ts';
import type { PagePath } from '#wiki/addresses.ts';
import type { NamedPage } from '#wiki/page-data.ts';
import { premise } from '#wiki/part.ts';
import { cardSite, cardText, neutralCard, pageCard } from './card.ts';
import { cardHash, cardImage } from './card-store.ts';
import { siteCards } from './site-cards.ts';

const content = contentOf(inventedFiles);
const site = cardSite(content);
const first = compilePart(content, premise);
const pages = [...first.pages.values()].map(({ page }) => page);
const page = (path: string) => first.pages.get(path as PagePath)?.page as NamedPage;

test('a card shows the title, the title in Hangul, one line of text and the logo', () => {
  const person = page('/people/ok-chae-rin');
  expect(pageCard(site, person)).toEqual({
    title: person.title,
    ...(person.original && { original: person.original }),
    line: person.description,
    wiki: 'The Lantern Room',
    mark: site.mark,
    fonts: site.fonts,
  });
});

test('a long description is cut at the end of a word', () => {
  const description = `${'lantern '.repeat(16)}and, so it goes, on and on`;
  const { line } = pageCard(site, { ...page('/film'), description });
  expect(line).toBe(`${'lantern '.repeat(16)}and, so…`);
});

test('no card reveals anything later than part 0', () => {
  const cards = pages.flatMap((each) => (each.kind === 'moved' ? [] : [JSON.stringify(pageCard(site, each))]));
  expect(cards.length).toBeGreaterThan(10);
  expect([...cards, JSON.stringify(neutralCard(site))].filter((card) => card.includes('marker-'))).toEqual([]);
});

test('the card of a page that part 0 does not know shows only the wiki', async () => {
  const { cardOf } = await siteCards(site, pages, async () => new Uint8Array());
  expect(cardOf('/timeline/s6' as PagePath).text).toBe(cardText(neutralCard(site)));
  expect(cardOf('/film' as PagePath).text).toBe(cardText(pageCard(site, page('/film'))));
});

test('a cached card is not drawn again, and a new one is drawn', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'cards-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const draw = vi.fn(async ({ title }: { title: string }) => new TextEncoder().encode(title));
  const card = neutralCard(site);
  const images = [
    await cardImage(card, folder, draw),
    await cardImage({ ...card }, folder, draw),
    await cardImage({ ...card, line: 'Another line.' }, folder, draw),
  ];
  expect(draw).toHaveBeenCalledTimes(2);
  expect(images.map((image) => new TextDecoder().decode(image))).toEqual([card.title, card.title, card.title]);
  expect(readFileSync(join(folder, `${cardHash(card)}.png`), 'utf8')).toBe(card.title);
});

test('the card of a page with a drawing or a portrait shows the look that part 0 knows', () => {
  const pictureOn = (path: string) => pageCard(site, page(path)).picture;
  const { svg, width, height } = content.drawings.get('keeper') ?? {};
  expect(pageCard(site, page('/characters/baek-mu-jin'))).not.toHaveProperty('emblem');
  expect(pictureOn('/characters/baek-mu-jin')).toEqual({ svg, width, height });
  expect(pictureOn('/places/lamp-room')).toMatchObject({ width: 320, height: 180 });
  expect(pictureOn('/characters/han-do-yeon')).toBeUndefined();
});

test('another picture makes another card', () => {
  const card = pageCard(site, page('/places/lamp-room'));
  const other = { ...card, picture: { svg: '<svg/>', width: 320, height: 180 } };
  expect(cardHash(other)).not.toBe(cardHash(card));
});
