import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { argv, exit } from 'node:process';
import { readContent } from '#compiler/read-content.ts';
import { isPicture } from '#compiler/schemas/schemas.ts';
import { readContentFiles } from './content-files.ts';
import { editorFiles } from './editor-schemas.ts';
import { catalogueTypes } from './messages/catalogue-types.ts';
import { fieldReference, fieldReferencePath } from './field-reference.ts';
import { formatContentFile } from './format-content-file.ts';

// Part of `npm run format`: writes every content file in canonical form (drawings optimised by svgo) and generates the editor schemas, the field
// reference and the types of the messages. With `--check` it writes nothing, lists the files that are out of date, and
// exits with status 1 if there are any.
const check = argv.includes('--check');
const folders = ['src/content', 'mocks/invented-film', 'mocks/ferry-film', ...testCases('tests/wikis')];

const wanted = new Map<string, string>();
for (const folder of folders) {
  for (const file of readContentFiles(folder)) {
    const text = await formatContentFile(file);
    // Invalid JSON is reported by `npm run check`, with the position.
    if (text !== null) wanted.set(join(folder, file.path), text);
  }
}
const { content } = readContent(readContentFiles('src/content'));
if (content) for (const [path, text] of await editorFiles(content)) wanted.set(path, text);
wanted.set(fieldReferencePath, await fieldReference());
for (const [path, text] of await catalogueTypes()) wanted.set(path, text);

const stale = [...wanted].filter(([path, text]) => read(path) !== text);
for (const [path, text] of stale) {
  if (check) console.log(`${path} is not formatted.`);
  else write(path, text);
}
if (check && stale.length > 0) {
  console.log(`Fix: run \`npm run format\` (${stale.length === 1 ? '1 file' : `${stale.length} files`}).`);
  exit(1);
}

/** Returns the content folders of the test cases below a folder; see tests/wikis/wikis.test.ts. */
function testCases(folder: string): string[] {
  const names = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  return names.map(({ name }) => (name === 'base' ? join(folder, name) : join(folder, name, 'content')));
}

function read(path: string): string | null {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    // A missing file counts as out of date.
    return null;
  }
}

function write(path: string, text: string): void {
  const before = isPicture(path) ? read(path)?.length : undefined;
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
  console.log(before === undefined ? path : `${path}, optimised from ${before} to ${text.length} bytes`);
}
