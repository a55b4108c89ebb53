import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { env } from 'node:process';
import { fileURLToPath } from 'node:url';
import { nearest } from '#lib/nearest.ts';
import { pseudoLanguage, pseudoMessage } from './pseudo-language.ts';

/** The folder of the interface languages: one subfolder each, named by its BCP 47 tag. */
export const languagesFolder = 'src/messages';

/** The reference language: its keys and arguments are the types of `messages`. */
export const sourceLanguage = 'en';

/** The catalogues of a language. Each is a module of its own: the search catalogue is loaded with the search. */
export const catalogueNames = ['interface', 'search'] as const;
export type CatalogueName = (typeof catalogueNames)[number];

/** Messages by key, nested. `@count` is a note for translators about the key `count`. */
export interface MessageTree {
  readonly [key: string]: string | MessageTree;
}

/** The settings in `language.json`. */
export interface LanguageSettings {
  /** The BCP 47 tag for formatting numbers, dates and lists: `en-GB`. */
  locale: string;
  /** The writing direction, for the attribute `dir` of `<html>`. */
  direction: 'ltr' | 'rtl';
}

export interface Language extends LanguageSettings {
  name: string;
  /** The source files, for file watchers. */
  paths: readonly string[];
  catalogues: Readonly<Record<CatalogueName, MessageTree>>;
}

const root = fileURLToPath(new URL('../../..', import.meta.url));
/** The file with the settings of a language. */
export const settingsFile = 'language.json';
const searchFile = 'search.json';

/** Returns the names of all languages, sorted. */
export function languageNames(): string[] {
  return readdirSync(join(root, languagesFolder), { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && languageFiles(entry.name).includes(settingsFile))
    .map(({ name }) => name)
    .toSorted();
}

/** Returns the names of a language's message files: `about.json`, … */
export function messageFiles(name: string): string[] {
  return languageFiles(name).filter((file) => file !== settingsFile);
}

/** Returns the text of a file of a language. */
export function readLanguageFile(name: string, file: string): string {
  return readFileSync(join(root, languagesFolder, name, file), 'utf8');
}

/**
 * Returns a language.
 *
 * @param name - A folder of src/messages, or `en-XA` for the pseudo language made from English. Default: the
 *   environment variable `WIKI_LANGUAGE`, or English.
 * @throws If there is no such language, or a file of it is not valid JSON.
 */
export function readLanguage(name = env.WIKI_LANGUAGE || sourceLanguage): Language {
  if (name === pseudoLanguage) return pseudo(readLanguage(sourceLanguage));
  const names = languageNames();
  if (!names.includes(name)) {
    const meant = nearest(name, [...names, pseudoLanguage]);
    throw new Error(
      [
        `There is no language “${name}” in ${languagesFolder}/${meant === undefined ? '' : `; did you mean “${meant}”?`}`,
        `  Fix: set WIKI_LANGUAGE to one of ${[...names, `${pseudoLanguage} (pseudo)`].join(', ')}.`,
      ].join('\n'),
    );
  }
  const files = messageFiles(name);
  const search = files.filter((file) => file === searchFile);
  return {
    name,
    ...(parse(name, settingsFile) as LanguageSettings),
    paths: languageFiles(name).map((file) => join(root, languagesFolder, name, file)),
    catalogues: {
      interface: merged(
        name,
        files.filter((file) => file !== searchFile),
      ),
      search: merged(name, search),
    },
  };
}

function languageFiles(name: string): string[] {
  return readdirSync(join(root, languagesFolder, name))
    .filter((file) => file.endsWith('.json'))
    .toSorted();
}

function merged(name: string, files: readonly string[]): MessageTree {
  return Object.assign({}, ...files.map((file) => parse(name, file))) as MessageTree;
}

function parse(name: string, file: string): unknown {
  try {
    return JSON.parse(readLanguageFile(name, file));
  } catch (cause) {
    throw new Error(`${languagesFolder}/${name}/${file} is not valid JSON: ${(cause as Error).message}`, { cause });
  }
}

function pseudo(language: Language): Language {
  const ofTree = (tree: MessageTree): MessageTree =>
    Object.fromEntries(
      Object.entries(tree)
        .filter(([key]) => !isNote(key))
        .map(([key, value]) => [key, typeof value === 'string' ? pseudoMessage(value) : ofTree(value)]),
    );
  const { interface: all, search } = language.catalogues;
  return {
    ...language,
    name: pseudoLanguage,
    locale: pseudoLanguage,
    catalogues: { interface: ofTree(all), search: ofTree(search) },
  };
}

/** Returns whether a key is a note for translators. */
export function isNote(key: string): boolean {
  return key.startsWith('@');
}
