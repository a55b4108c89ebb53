import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { argv, exit } from 'node:process';
import { parseArgs } from 'node:util';
import { Refusal } from './content-changes.ts';
import { type Renamed, renameEntity } from './rename-entity.ts';
import { wikiAt } from './wiki-at-hand.ts';

// `npm run rename -- characters/old-miller miller` gives a thing another id everywhere: an entity, a drawing or an icon. Exits with status 1 if nothing was
// written. `--content DIR` is another content folder than src/content.
const { values, positionals } = parseArgs({
  args: argv.slice(2),
  options: { content: { type: 'string', default: 'src/content' } },
  allowPositionals: true,
});
const folder = values.content;
try {
  const [what, id, ...others] = positionals;
  if (what === undefined || id === undefined || others.length > 0)
    throw new Refusal('Write what it is and its new id: npm run rename -- characters/old-miller miller');
  console.log(reportOf(await renameEntity(wikiAt(folder), what, id)));
} catch (error) {
  if (!(error instanceof Refusal)) throw error;
  console.error(error.message);
  exit(1);
}

function reportOf(renamed: Renamed): string {
  const { room, old, id, places, addresses } = renamed;
  const mentions = mentionsOf(old);
  return [
    `${room}/${old} is ${room}/${id} now.`,
    ...[...places].map(
      ([path, count]) => `Changed: ${folder}/${path} (${count === 1 ? '1 place' : `${count} places`})`,
    ),
    ...(addresses ? [`${addresses.before} leads to ${addresses.now}.`] : []),
    ...(mentions.length === 0 ? [] : [`Not changed, but to be looked at: ${mentions.join(', ')}`]),
  ].join('\n');
}

/** Returns the files that are no content, such as tests, and seem to name an id. */
function mentionsOf(id: string): string[] {
  const named = new RegExp(`["'/:#\`]${id}["'/#\`]`);
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => relative(folder, path).startsWith('tests') || !path.endsWith('.json'))
    .filter((path) => named.test(readFileSync(path, 'utf8')));
}
