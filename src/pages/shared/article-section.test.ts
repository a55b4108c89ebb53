import { expect, test } from 'vitest';
import { type ArticleSection, withFreeIds } from './article-section.ts';

const section = (id: string, authored: boolean): ArticleSection => ({ id, heading: id, content: null, authored });

test('a derived section gets another id if an author uses its id, before or after it', () => {
  const sections = [
    section('names', false),
    section('release', true),
    section('names', true),
    section('statements', false),
  ];
  expect(withFreeIds(sections).map(({ id }) => id)).toEqual(['names-2', 'release', 'names', 'statements']);
});
