import { dirname, join } from 'node:path';
import type { Module } from './read-module.ts';
import type { Compound, Sheet } from './read-sheet.ts';

/** Where the sheets of no component are: tokens, elements, and the few classes that every module may write. */
const shared = 'src/ui/styles/';
const tokenFiles = [`${shared}tokens.css`, `${shared}chart-tokens.css`];

/**
 * What is wrong with the style sheets and the modules that use them, in the rules of
 * docs/decisions/0012-styles-belong-to-their-component.md, each line with its place.
 */
export function styleProblems(sheets: readonly Sheet[], modules: readonly Module[]): string[] {
  const owners = ownersOf(sheets);
  const users = usersOf(sheets, modules);
  const own = sheets.filter((sheet) => !isShared(sheet));
  return [
    ...own
      .filter((sheet) => users(sheet).length === 0)
      .map(({ file }) => `${file} is imported by no module of its folder.`),
    ...[...owners].flatMap(([name, files]) =>
      files.length > 1 ? [`.${name} is in ${files.join(' and ')}: a class has one sheet.`] : [],
    ),
    ...modules.flatMap((module) => moduleProblems(module, sheets, owners)),
    ...sheets.flatMap((sheet) => unwrittenClasses(sheet, isShared(sheet) ? modules : users(sheet))),
    ...own.flatMap((sheet) => selectorProblems(sheet)),
    ...sheets.flatMap((sheet) => propertyProblems(sheet, sheets)),
    ...own.flatMap(({ file, colours }) =>
      colours.map((colour) => `${file} writes the colour ${colour}: take a token.`),
    ),
    ...twiceNamed(sheets),
  ];
}

function isShared({ file }: Sheet): boolean {
  return file.startsWith(shared);
}

/** The files in which each class is named. */
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
    ...[...module.computed].map((line) => `${module.file}:${line} puts a class together: write each whole.`),
    ...module.imports
      .filter((specifier) => !isEntry && !/^\.\/[^/]+$/.test(specifier))
      .map((specifier) => `${module.file} imports ${specifier}: a sheet is beside its component.`),
    ...[...module.classes].flatMap(([name, line]) => {
      const files = owners.get(name) ?? [];
      if (files.length === 0) return [`${module.file}:${line} writes .${name}, which no sheet has.`];
      if (files.some((file) => file.startsWith(shared) || imported.includes(file))) return [];
      return [`${module.file}:${line} writes .${name} of ${files.join(', ')}, which it does not import.`];
    }),
    ...sheets
      .filter(
        (sheet) => imported.includes(sheet.file) && ![...classesOf(sheet)].some((name) => module.classes.has(name)),
      )
      .map(({ file }) => `${module.file} imports ${file} and writes no class of it.`),
  ];
}

function unwrittenClasses(sheet: Sheet, modules: readonly Module[]): string[] {
  return [...classesOf(sheet)]
    .filter((name) => !modules.some(({ classes }) => classes.has(name)))
    .map((name) => `${sheet.file} has .${name}, which no module writes that imports it.`);
}

/** A selector begins at a class and goes down from it by children only, never into a component that is put inside. */
function selectorProblems({ file, selectors }: Sheet): string[] {
  return selectors.flatMap(({ line, compounds }) => {
    const start = compounds.findIndex(hasClass);
    if (start < 0) return [`${file}:${line} has a selector without a class.`];
    const isRoot = ({ element }: Compound) => element === 'html';
    if (start > 1 || !compounds.slice(0, start).every(isRoot)) return [`${file}:${line} begins above the component.`];
    return compounds
      .slice(start + 1)
      .filter((compound) => compound.combinator === 'descendant' && !hasClass(compound))
      .map(({ element = 'anything' }) => `${file}:${line} reaches for ${element} at any depth: take children (>).`);
  });
}

/** Whether it is about elements with a class; those of `:not()` and `:has()` do not count. */
function hasClass({ classes, choices }: Compound): boolean {
  const isNamed = (compounds: readonly Compound[]) => compounds.slice(-1).some(hasClass);
  return classes.length > 0 || (choices.length > 0 && choices.every(isNamed));
}

/** What the sheet of fonts sets, which the build makes (src/build/fonts/font-faces.ts). */
const propertiesOfFonts = ['--script-sans', '--script-serif'];

function propertyProblems(sheet: Sheet, sheets: readonly Sheet[]): string[] {
  const tokenSheets = sheets.filter(({ file }) => tokenFiles.includes(file));
  const tokens = new Set([...propertiesOfFonts, ...tokenSheets.flatMap(({ sets }) => [...sets])]);
  const isToken = tokenFiles.includes(sheet.file);
  return [
    ...[...sheet.reads]
      .filter((name) => !tokens.has(name) && !sheet.sets.has(name))
      .map((name) => `${sheet.file} reads ${name}, which is no token.`),
    ...[...sheet.sets]
      .filter((name) =>
        isToken ? !sheets.some(({ reads }) => reads.has(name)) : !tokens.has(name) && !sheet.reads.has(name),
      )
      .map((name) => `${sheet.file} sets ${name}, which nobody reads.`),
  ];
}

/** Names of keyframes, which all sheets share. */
function twiceNamed(sheets: readonly Sheet[]): string[] {
  const named = sheets.flatMap(({ file, keyframes }) => keyframes.map((name) => ({ file, name })));
  return named
    .filter(({ name }, at) => named.findIndex((other) => other.name === name) !== at)
    .map(({ file, name }) => `${file} has keyframes ${name}, as another sheet has.`);
}
