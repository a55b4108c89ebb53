import { expect, test } from 'vitest';
import { cardSite, neutralCard } from '#build/cards/card.ts';
import { drawCard } from '#build/cards/draw-card.ts';
import { contentOf, ferryFiles, inventedFiles } from '#tests/fixtures/content.ts';

test('Hangul is drawn with real glyphs', async () => {
  const card = neutralCard(cardSite(contentOf(inventedFiles)));
  const images = await Promise.all(
    ['등대', '바다', '바다'].map((text) => drawCard({ ...card, original: { text, lang: 'ko' } })),
  );
  // A font without Hangul would draw the same empty box for each syllable.
  const [one, other, same] = images.map((image) => Buffer.from(image).toString('base64'));
  expect(one).not.toBe(other);
  expect(other).toBe(same);
});

test('a wiki without fonts has cards too', async () => {
  const card = neutralCard(cardSite(contentOf(ferryFiles)));
  const [one, other] = await Promise.all(['Скела', 'Мост'].map((title) => drawCard({ ...card, title })));
  expect(card.fonts).toEqual([]);
  expect(one).not.toEqual(other);
});
