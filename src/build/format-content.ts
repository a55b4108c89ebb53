import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { argv, exit } from 'node:process';
import { type AuthoredFile, parseJsonFile } from '#compiler/json-file.ts';
import { isPicture } from '#compiler/schemas/schemas.ts';
import { readContentFiles } from './content-files.ts';
import { editorSettings, editorSettingsPath } from './editor-schemas.ts';
import { catalogueTypes } from './messages/catalogue-types.ts';
import { fieldReference, fieldReferencePath } from './field-reference.ts';
import { formatContentFile, laidOut } from './format-content-file.ts';
import { formattedFiles } from './formatted-files.ts';
import { mendContentFile } from './mend-content-file.ts';

// Part of `npm run format`: mends what is safe in every content file, writes it in canonical form (drawings optimised by
// svgo), and generates the settings of editors, the field
// reference and the types of the messages. With `--check` it writes nothing, lists the files that are out of date, and
// exits with status 1 if there are any.
const check = argv.includes('--check');
const folders = [
  'src/content',
  'mocks/invented-film',
  'mocks/ferry-film',
  'src/build/new/empty-wiki',
  ...testCases('tests/wikis'),
];

const wanted = new Map<string, string>();
/** What was mended in a file, beside its form. */
const mendsOf = new Map<string, string[]>();
// A lint must not depend on what an earlier run has kept.
const formatted = check ? undefined : formattedFiles();
for (const folder of folders) {
  const files = readContentFiles(folder);
  const lang = languageOf(files);
  for (const file of files) {
    const path = join(folder, file.path);
    if (formatted?.has(file)) continue;
    const { text: mended, mends } = mendContentFile(file, lang);
    const text = await formatContentFile({ ...file, text: mended });
    // Invalid JSON is reported by `npm run check`, with the position.
    if (text === null) continue;
    wanted.set(path, text);
    mendsOf.set(path, mends);
    formatted?.add({ ...file, text });
  }
}
const generated = new Map([
  [editorSettingsPath, JSON.stringify(editorSettings())],
  [fieldReferencePath, fieldReference()],
  ...catalogueTypes(),
]);
for (const [path, draft] of generated) {
  const laidOutAs = (text: string | null) => ({ path, text: `${draft}\n${text}` });
  if (formatted?.has(laidOutAs(read(path)))) continue;
  const text = await laidOut({ path, text: draft });
  wanted.set(path, text);
  formatted?.add(laidOutAs(text));
}
formatted?.write();

const stale = [...wanted].filter(([path, text]) => read(path) !== text);
for (const [path, text] of stale) {
  if (check) console.log(`${path} is not formatted.`);
  else write(path, text, mendsOf.get(path));
}
if (!check && stale.length === 0) console.log('Nothing to mend: all content files have their form.');
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

/** Returns the language that a wiki is written in; English where its site.json is missing, invalid or silent. */
function languageOf(files: readonly AuthoredFile[]): string {
  const { value } = parseJsonFile(files.find(({ path }) => path === 'site.json') ?? { path: '', text: '{}' });
  const { lang } = (value ?? {}) as { lang?: unknown };
  return typeof lang === 'string' ? lang : 'en';
}

function write(path: string, text: string, mends: readonly string[] = []): void {
  const before = isPicture(path) ? read(path)?.length : undefined;
  const optimised = before === undefined ? [] : [`optimised from ${before} to ${text.length} bytes`];
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
  console.log([path, [...mends, ...optimised].join(', ')].filter(Boolean).join(': '));
}
