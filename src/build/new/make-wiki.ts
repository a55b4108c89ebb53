import { cpSync, existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { collectionModels, singleModels } from '#compiler/schemas/schemas.ts';
import { readContentFiles } from '../content-files.ts';
import { newFile, Refusal, writeChanges } from '../content-changes.ts';
import { slugOf, type WikiAtHand, wikiOf } from '../wiki-at-hand.ts';
import { answersTo, type Asker, describe } from './answer.ts';
import { type Ask, textOf } from './asks.ts';
import { checkFlags, readCommandLine } from './flags.ts';
import { type Form, formOf } from './form.ts';
import { newSource } from './new-source.ts';

/** What every new wiki begins with: one part with one scene, and vocabularies to change. */
const template = join(import.meta.dirname, 'empty-wiki');
/** Beside the content, a film's folder has what is the same for every film: which rules it keeps. */
const ownFolder = 'src/content';
const sameForAll = ['tests/film-files.ts', 'tests/engine-rules.test.ts', 'tests/site-rules.test.ts'];

/**
 * Makes the content folder of another film, with the film, a source that it cites, and one scene. Returns what to tell.
 *
 * @throws A `Refusal` if the folder is there already, or an answer is wrong or missing.
 */
export async function makeWiki(args: readonly string[], asker: Asker | undefined): Promise<string> {
  const line = readCommandLine(args, ['help']);
  const [folder, ...others] = line.words;
  const wiki = wikiOf(folder ?? '', readContentFiles(template));
  const film = formOf(collectionModels.film, wiki, 'film-');
  const source = newSource(wiki, 'film-name', () => false);
  const asks = [...asksOf(wiki, film), ...source.asks];
  if (line.flags.has('help')) return `npm run new wiki -- DIR\n${describe(asks)}`;
  if (folder === undefined || others.length > 0) throw new Refusal('Name one folder: npm run new wiki -- DIR.');
  if (existsSync(folder) && readdirSync(folder).length > 0)
    throw new Refusal(`${folder} is not empty. Name a folder that does not exist yet.`);
  checkFlags(line, asks, 'wiki');

  const answers = await answersTo(asks, line, asker);
  const id = slugOf(textOf(answers, 'film-name') ?? '') ?? 'film';
  const cited = slugOf(textOf(answers, 'source-label') ?? '') ?? 'source';
  const shared = { reveal: 'premise', citations: [{ source: cited }] };
  const filmFile = { ...film.fill(answers, shared), id };
  const files = await Promise.all([
    newFile('site.json', siteOf(wiki, textOf(answers, 'name') ?? '', textOf(answers, 'lang'), introOf(filmFile))),
    newFile(`film/${id}.json`, filmFile),
    newFile(`sources/${cited}.json`, { ...source.fill(answers, shared), id: cited }),
  ]);
  const made = new Map([...wiki.files, ...files].map(({ path, text }) => [path, text]));
  writeChanges(folder, [], made, new Set(made.keys()));
  cpSync(join(template, 'README.md'), join(folder, 'README.md'));
  for (const path of sameForAll) cpSync(join(ownFolder, path), join(folder, path));
  return [
    ...[...made.keys(), 'README.md', ...sameForAll].toSorted().map((path) => `Written: ${folder}/${path}`),
    `Next: put it in the place of ${ownFolder} (docs/another-film.md says how), then npm start.`,
  ].join('\n');
}

/** The questions about the wiki and its film, few of those that their schemas have. */
function asksOf(wiki: WikiAtHand, film: Form): Ask[] {
  const site = formOf(singleModels['site.json'], wiki).asks;
  return [
    ...about(film.asks, 'film-name', { label: 'Film', note: 'Its title.' }),
    ...about(site, 'name', {
      label: 'Wiki',
      usual: (answers) => `The ${textOf(answers, 'film-name') ?? ''} wiki`.replace('The The', 'The'),
    }),
    ...about(site, 'lang', { label: 'Language of the wiki', required: true, usual: () => 'en' }),
    ...about(film.asks, 'film-body', {
      label: 'About the film',
      required: true,
      note: 'What it is in a sentence or two, without spoilers.',
    }),
  ];
}

/** Returns a question of a form in other words. */
function about(asks: readonly Ask[], flag: string, more: Partial<Ask>): Ask[] {
  const ask = asks.find((each) => each.flag === flag);
  return ask ? [{ ...ask, ...more }] : [];
}

/** Returns what the home page says of a film at first: what its own page says. */
function introOf(film: Record<string, unknown>): unknown[] {
  return (film as { body?: { paragraphs: unknown[] }[] }).body?.flatMap(({ paragraphs }) => paragraphs) ?? [];
}

/** Returns the site.json of a new wiki, with its name. */
function siteOf({ files }: WikiAtHand, name: string, lang: string | undefined, intro: unknown[]): object {
  const text = files.find(({ path }) => path === 'site.json')?.text ?? '{}';
  return { ...(JSON.parse(text) as object), id: slugOf(name) ?? 'wiki', name, intro, ...(lang !== 'en' && { lang }) };
}
