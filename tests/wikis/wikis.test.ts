import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { describe, expect, test } from 'vitest';
import { readContentFiles } from '#build/content-files.ts';
import { formatJson } from '#build/format-content-file.ts';
import { contentOf } from '#tests/fixtures/content.ts';
import { allParts } from '#tests/fixtures/site-files.ts';
import { parseHtml } from '#tests/build/parse-html.ts';
import type { PagePath } from '#wiki/addresses.ts';
import { renderAt } from './render-at.tsx';

// Every folder beside this file except `base` is a test case, named after a behaviour.
//
// - `content/`: files that add to or replace those of `base`
// - `pages.json`: the addresses to compare
// - `expected/part-<n>/<address>.json` and `.html`: the page data at each part, and the `main` element without classes;
//   null and the error page if the part has no such page
//
// A new case needs the first two. `npx vitest run tests/wikis -u` writes the third; read it before you commit.
const folder = import.meta.dirname;
const cases = readdirSync(folder, { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && entry.name !== 'base')
  .map(({ name }) => ({ behaviour: name.replaceAll('-', ' '), name }));
const base = readContentFiles(join(folder, 'base'));

describe.each(cases)('$behaviour', ({ name }) => {
  const changes = readContentFiles(join(folder, name, 'content'));
  const kept = base.filter(({ path }) => !changes.some((change) => change.path === path));
  const content = contentOf([...kept, ...changes]);
  const paths = JSON.parse(readFileSync(join(folder, name, 'pages.json'), 'utf8')) as PagePath[];
  const views = allParts(content).flatMap((compiled) => paths.map((path) => ({ part: compiled.part, path, compiled })));
  const stem = ({ part, path }: { part: number; path: string }) => join('expected', `part-${part}`, path);

  test.each(views)('at part $part, $path', async ({ part, path, compiled }) => {
    const page = compiled.pages.get(path)?.page ?? null;
    const expected = join(folder, name, stem({ part, path }));
    await expect(await formatJson(page)).toMatchFileSnapshot(`${expected}.json`);
    if (page?.kind === 'moved') return;
    const main = await mainOf(await renderAt(content, part, path), `${expected}.html`);
    await expect(main).toMatchFileSnapshot(`${expected}.html`);
  });

  test('nothing is expected of a page that is not compared', () => {
    const stems = views.map(stem);
    const files = existsSync(join(folder, name, 'expected'))
      ? readdirSync(join(folder, name), { recursive: true, encoding: 'utf8' }).filter((path) =>
          /^expected.*\.(?:json|html)$/.test(path),
        )
      : [];
    expect(files.filter((path) => !stems.includes(path.replace(/\.\w+$/, '')))).toEqual([]);
  });
});

/**
 * Returns the content of `main`, laid out for people to read, without classes and the marks of React and the router.
 */
async function mainOf(html: string, file: string): Promise<string> {
  const main = parseHtml(html.replaceAll('<!-- -->', '')).querySelector('main');
  if (!main) throw new Error('wikis: the page has no main.');
  for (const element of main.querySelectorAll('*')) {
    for (const attribute of ['class', 'data-discover']) element.removeAttribute(attribute);
  }
  return format(main.innerHTML, { ...(await resolveConfig(file)), parser: 'html' });
}
