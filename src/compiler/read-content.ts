import type { GenericSchema, InferOutput } from 'valibot';
import { defined } from '#lib/defined.ts';
import { collectionNames, forEachCollection, isEntityId } from '#wiki/collections.ts';
import { type AuthoredFile, type JsonFile, parseJsonFile } from './json-file.ts';
import { checkAccents } from './checks/accents.ts';
import { checkAlmostMarkdown } from './checks/almost-markdown.ts';
import { checkCharacters } from './checks/characters.ts';
import { checkClaims } from './checks/claims.ts';
import { checkDrawings } from './checks/drawings.ts';
import { checkEarlyWords } from './checks/early-words.ts';
import { checkFonts } from './checks/fonts.ts';
import { checkNames } from './checks/names.ts';
import { checkOrder } from './checks/order.ts';
import { checkPremise } from './checks/premise.ts';
import { checkRanks } from './checks/ranks.ts';
import { checkReferences } from './checks/references.ts';
import { checkRepeats } from './checks/repeats.ts';
import { checkReplacements } from './checks/replacements.ts';
import { checkReveals } from './checks/reveals.ts';
import { checkReviews } from './checks/reviews.ts';
import { checkScenes } from './checks/scenes.ts';
import { checkUniqueness } from './checks/uniqueness.ts';
import { checkUnused } from './checks/unused.ts';
import type { Content } from './content.ts';
import { type Examples, examplesIn } from './examples.ts';
import { modelOf } from './model.ts';
import { type Finding, isError, type Problem, problemAt, sortProblems } from './problem.ts';
import type { ReadFile, ReadFiles } from './read-files.ts';
import { drawing } from './schemas/drawing.ts';
import { collectionSchemas, drawingFolder, isPicture, isSingle, singleSchemas } from './schemas/schemas.ts';
import { validateFile } from './validate-file.ts';
import { nodesOf } from './walk.ts';

/** The checks beyond the schemas. They do not see invalid files. */
const checks: ((read: ReadFiles) => Iterable<Finding>)[] = [
  checkUniqueness,
  checkDrawings,
  checkUnused,
  checkPremise,
  checkReferences,
  checkAlmostMarkdown,
  checkReveals,
  checkReplacements,
  checkRepeats,
  checkScenes,
  checkNames,
  checkOrder,
  checkClaims,
  checkReviews,
  checkAccents,
  checkFonts,
];

/** The checks that find no errors. They compare texts with each other, which takes longer than all else. */
const hints: typeof checks = [checkEarlyWords, checkRanks];

/**
 * Reads all authored files. Returns every problem of every file, and the content if none of them is an error. Pure;
 * does not depend on the order of the files.
 *
 * @param withHints - False leaves out the checks that find no errors.
 */
export function readContent(
  files: readonly AuthoredFile[],
  withHints = true,
): { content?: Content; problems: Problem[] } {
  const { read, problems } = parseFiles(files);
  const all = withHints ? [...checks, ...hints] : checks;
  const findings = [...missingFiles(files), ...all.flatMap((check) => [...check(read)])];
  problems.push(...findings.map(problemAt));
  const content = problems.some(isError) ? undefined : contentFrom(read);
  return { ...defined({ content }), problems: sortProblems(problems) };
}

/** Parses and validates each file by its schema. Returns the valid files and the problems of the others. */
export function parseFiles(files: readonly AuthoredFile[]): { read: ReadFiles; problems: Problem[] } {
  const problems: Problem[] = [];
  const read: ReadFiles = {
    all: [],
    entities: forEachCollection(() => new Map()),
    ids: forEachCollection(() => new Set<string>()),
    drawings: { described: new Map(), ids: new Set(), pictures: new Map() },
    singles: new Set(),
  };
  const sorted = files.toSorted((a, b) => (a.path < b.path ? -1 : 1));
  const examplesOf = examplesIn(sorted);
  for (const file of sorted) {
    const picture = isPicture(file.path) ? drawingName(file.path) : undefined;
    if (picture === undefined) readFile(file, read, problems, examplesOf(file.path));
    else read.drawings.pictures.set(picture, file);
  }
  return { read, problems };
}

/** Returns the content of valid files, or undefined if a required file is missing. */
export function contentFrom({ site, parts, icons, drawings, entities }: ReadFiles): Content | undefined {
  if (!site || !parts) return undefined;
  return {
    site: site.value,
    parts: parts.value,
    icons: icons?.value.icons ?? [],
    drawings: new Map(
      [...drawings.described].flatMap(([id, { value }]) => {
        const svg = drawings.pictures.get(id)?.text.trim();
        return svg === undefined ? [] : [[id, { ...value, svg }] as const];
      }),
    ),
    // Built from the same collections, each validated by its own schema.
    entities: forEachCollection(
      (name) => new Map([...entities[name]].map(([id, { value }]) => [id, value])),
    ) as Content['entities'],
  };
}

/** What was read of files without problems: the same file is not read again. */
const valid = new WeakMap<AuthoredFile, ReadFile>();

function readFile(authored: AuthoredFile, read: ReadFiles, problems: Problem[], examples: Examples): void {
  const before = valid.get(authored);
  const file = before?.file ?? parseJsonFile(authored);
  const readAs = <Schema extends GenericSchema>(schema: Schema): ReadFile<InferOutput<Schema>> | undefined => {
    if (before) {
      read.all.push(before);
      return before;
    }
    const result = validateFile(file, schema, examples);
    // Of a file that is not JSON, the first mistake is enough.
    const characters = file.errors.length === 0 ? [...checkCharacters(file)].map(problemAt) : [];
    problems.push(...result.problems, ...characters);
    if (result.value === undefined) return undefined;
    const each = { file, value: result.value, nodes: nodesOf(modelOf(schema), result.value) };
    read.all.push(each);
    if (result.problems.length + characters.length === 0) valid.set(authored, each);
    return each;
  };
  if (isSingle(file.path)) {
    read.singles.add(file.path);
    const each = readAs(singleSchemas[file.path]);
    // The fields `site`, `parts` and `icons` are named after the files.
    if (each) Object.assign(read, { [file.path.replace(/\.json$/, '')]: each });
    return;
  }
  const drawn = drawingName(file.path);
  if (drawn !== undefined && !isPicture(file.path)) {
    read.drawings.ids.add(drawn);
    const each = readAs(drawing);
    if (each) read.drawings.described.set(drawn, each);
    return;
  }
  const [folder, name = '', ...deeper] = file.path.replace(/\.json$/, '').split('/');
  const collection = collectionNames.find((known) => known === folder);
  if (!collection || !isEntityId(name) || deeper.length > 0) {
    problems.push(problemAt(misplaced(file, folder ?? '')));
    return;
  }
  read.ids[collection].add(name);
  const each = readAs(collectionSchemas[collection]);
  // TypeScript cannot follow the choice of the schema by collection through the union.
  if (each) (read.entities[collection] as Map<string, unknown>).set(name, each);
}

/** Returns the name of a file in drawings/ without its ending; undefined for files elsewhere, and names that are no ids. */
function drawingName(path: string): string | undefined {
  const name = path.startsWith(drawingFolder) ? path.slice(drawingFolder.length).replace(/\.\w+$/, '') : '';
  return isEntityId(name) ? name : undefined;
}

const folders = [...collectionNames, drawingFolder.slice(0, -1)];

function misplaced(file: JsonFile, folder: string): Finding {
  if (file.path.endsWith('/index.json')) {
    return {
      file,
      path: [],
      offset: 0,
      rule: 'reserved-id',
      message: 'Hosts serve index.html for the address above it, so no page can have the id "index".',
      expected: 'Rename the file and its id.',
    };
  }
  return {
    file,
    path: [],
    offset: 0,
    rule: 'unknown-collection',
    message: 'No file is read from here.',
    expected: `Put it in one of ${folders.join(', ')}, with an id as its name: characters/old-miller.json.`,
    written: folder,
    valid: folders,
  };
}

/** Returns a finding for each required file that is missing; the file of the film may have any name. */
function missingFiles(files: readonly AuthoredFile[]): Finding[] {
  const there = new Set(files.map(({ path }) => (path.startsWith('film/') ? 'film/film.json' : path)));
  const missing = ['site.json', 'parts.json', 'film/film.json'].filter((path) => !there.has(path));
  return missing.map((path) => ({
    file: parseJsonFile({ path, text: '' }),
    path: [],
    offset: 0,
    rule: 'missing-file',
    message: 'This file is missing.',
    expected: 'Add it: every wiki needs it.',
  }));
}
