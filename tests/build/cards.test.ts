import { expect, test } from 'vitest';
import { neutralCard } from '#build/cards/card.ts';
import { drawCard } from '#build/cards/draw-card.ts';
import { siteData } from '#compiler/compile-site.ts';
import { contentOf, inventedFiles } from '#tests/fixtures/content.ts';

test('Hangul is drawn with its own letters', async () => {
  const card = neutralCard(siteData(contentOf(inventedFiles)));
  const images = await Promise.all(
    ['등대', '바다', '바다'].map((text) => drawCard({ ...card, original: { text, lang: 'ko' } })),
  );
  // A font without Hangul would draw the same empty box for each syllable.
  const [one, other, same] = images.map((image) => Buffer.from(image).toString('base64'));
  expect(one).not.toBe(other);
  expect(other).toBe(same);
});
