import { dirname, join } from 'node:path';
import type { Module } from './read-module.ts';
import type { Compound, Sheet } from './read-sheet.ts';

/** The folder of shared sheets: tokens, elements, and the few classes that every module may use. */
const shared = 'src/ui/styles/';
const tokenFiles = [`${shared}tokens.css`, `${shared}chart-tokens.css`];

/**
 * Returns violations of docs/decisions/0012-styles-belong-to-their-component.md in style sheets and the modules that
 * use them, one per line, with the position.
 */
export function styleProblems(sheets: readonly Sheet[], modules: readonly Module[]): string[] {
  const owners = ownersOf(sheets);
  const users = usersOf(sheets, modules);
  const own = sheets.filter((sheet) => !isShared(sheet));
  return [
    ...own
      .filter((sheet) => users(sheet).length === 0)
      .map(({ file }) => `${file} is not imported by any module of its folder.`),
    ...[...owners].flatMap(([name, files]) =>
      files.length > 1 ? [`.${name} is in ${files.join(' and ')}: a class belongs in one sheet.`] : [],
    ),
    ...modules.flatMap((module) => moduleProblems(module, sheets, owners)),
    ...sheets.flatMap((sheet) => unwrittenClasses(sheet, isShared(sheet) ? modules : users(sheet))),
    ...own.flatMap((sheet) => selectorProblems(sheet)),
    ...sheets.flatMap((sheet) => propertyProblems(sheet, sheets)),
    ...own.flatMap(({ file, colours }) => colours.map((colour) => `${file} uses the colour ${colour}: use a token.`)),
    ...twiceNamed(sheets),
  ];
}

function isShared({ file }: Sheet): boolean {
  return file.startsWith(shared);
}

/** Returns the files in which each class is used. */
function ownersOf(sheets: readonly Sheet[]): Map<string, string[]> {
  const owners = new Map<string, string[]>();
  for (const sheet of sheets)
    for (const name of classesOf(sheet)) owners.set(name, [...(owners.get(name) ?? []), sheet.file]);
  return owners;
}

function classesOf({ selectors }: Sheet): Set<string> {
  return new Set(selectors.flatMap(({ compounds }) => everyCompound(compounds)).flatMap(({ classes }) => classes));
}

function everyCompound(compounds: readonly Compound[]): Compound[] {
  return compounds.flatMap((compound) => [
    compound,
    ...[...compound.choices, ...compound.others].flatMap(everyCompound),
  ]);
}

function sheetOf(module: Module, specifier: string): string {
  return join(dirname(module.file), specifier);
}

function usersOf(sheets: readonly Sheet[], modules: readonly Module[]): (sheet: Sheet) => Module[] {
  const users = new Map(
    sheets.map(({ file }) => [
      file,
      modules.filter((module) => module.imports.some((specifier) => sheetOf(module, specifier) === file)),
    ]),
  );
  return ({ file }) => users.get(file) ?? [];
}

function moduleProblems(module: Module, sheets: readonly Sheet[], owners: Map<string, string[]>): string[] {
  const imported = module.imports.map((specifier) => sheetOf(module, specifier));
  const isEntry = module.imports.some((specifier) => specifier.startsWith('#ui/styles/'));
  return [
    ...[...module.computed].map((line) => `${module.file}:${line} builds a class name from pieces: write it in full.`),
    ...module.imports
      .filter((specifier) => !isEntry && !/^\.\/[^/]+$/.test(specifier))
      .map((specifier) => `${module.file} imports ${specifier}: a sheet must be beside its component.`),
    ...[...module.classes].flatMap(([name, line]) => {
      const files = owners.get(name) ?? [];
      if (files.length === 0) return [`${module.file}:${line} uses .${name}, which no sheet defines.`];
      if (files.some((file) => file.startsWith(shared) || imported.includes(file))) return [];
      return [`${module.file}:${line} uses .${name} of ${files.join(', ')}, which it does not import.`];
    }),
    ...sheets
      .filter(
        (sheet) => imported.includes(sheet.file) && ![...classesOf(sheet)].some((name) => module.classes.has(name)),
      )
      .map(({ file }) => `${module.file} imports ${file} and uses none of its classes.`),
  ];
}

function unwrittenClasses(sheet: Sheet, modules: readonly Module[]): string[] {
  return [...classesOf(sheet)]
    .filter((name) => !modules.some(({ classes }) => classes.has(name)))
    .map((name) => `${sheet.file} defines .${name}, which no importing module uses.`);
}

/** A selector starts at a class and descends only by children, never into a nested component. */
function selectorProblems({ file, selectors }: Sheet): string[] {
  return selectors.flatMap(({ line, compounds }) => {
    const start = compounds.findIndex(hasClass);
    if (start < 0) return [`${file}:${line} has a selector without a class.`];
    const isRoot = ({ element }: Compound) => element === 'html';
    if (start > 1 || !compounds.slice(0, start).every(isRoot)) return [`${file}:${line} starts above the component.`];
    return compounds
      .slice(start + 1)
      .filter((compound) => compound.combinator === 'descendant' && !hasClass(compound))
      .map(({ element = 'anything' }) => `${file}:${line} matches ${element} at any depth: use child combinators (>).`);
  });
}

/** Returns whether a selector has a class, not counting those in `:not()` and `:has()`. */
function hasClass({ classes, choices }: Compound): boolean {
  const isNamed = (compounds: readonly Compound[]) => compounds.slice(-1).some(hasClass);
  return classes.length > 0 || (choices.length > 0 && choices.every(isNamed));
}

/** Custom properties set by the generated sheet of fonts (src/build/fonts/font-faces.ts). */
const propertiesOfFonts = ['--script-sans', '--script-serif'];

function propertyProblems(sheet: Sheet, sheets: readonly Sheet[]): string[] {
  const tokenSheets = sheets.filter(({ file }) => tokenFiles.includes(file));
  const tokens = new Set([...propertiesOfFonts, ...tokenSheets.flatMap(({ sets }) => [...sets])]);
  const isToken = tokenFiles.includes(sheet.file);
  return [
    ...[...sheet.reads]
      .filter((name) => !tokens.has(name) && !sheet.sets.has(name))
      .map((name) => `${sheet.file} reads ${name}, which is not a token.`),
    ...[...sheet.sets]
      .filter((name) =>
        isToken ? !sheets.some(({ reads }) => reads.has(name)) : !tokens.has(name) && !sheet.reads.has(name),
      )
      .map((name) => `${sheet.file} sets ${name}, which is never read.`),
  ];
}

/** Returns the names of keyframes, which all sheets share. */
function twiceNamed(sheets: readonly Sheet[]): string[] {
  const named = sheets.flatMap(({ file, keyframes }) => keyframes.map((name) => ({ file, name })));
  return named
    .filter(({ name }, at) => named.findIndex((other) => other.name === name) !== at)
    .map(({ file, name }) => `${file} defines keyframes ${name}, which another sheet defines too.`);
}
