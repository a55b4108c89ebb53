import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { env } from 'node:process';
import { fileURLToPath } from 'node:url';
import { nearest } from '#lib/nearest.ts';
import { pseudoLanguage, pseudoMessage } from './pseudo-language.ts';

/** Where the languages of the interface stand: a folder each, named by its BCP 47 tag. */
export const languagesFolder = 'src/messages';

/** The language that the others are measured by: its keys and arguments are the types of `messages`. */
export const sourceLanguage = 'en';

/** The catalogues of a language, each a module of its own: the search's comes with the search's script. */
export const catalogueNames = ['interface', 'search'] as const;
export type CatalogueName = (typeof catalogueNames)[number];

/** Messages by key, nested. A key that begins with `@` holds a note for translators on its neighbour. */
export interface MessageTree {
  readonly [key: string]: string | MessageTree;
}

/** What is written in `language.json`, beside the messages. */
export interface LanguageSettings {
  /** The BCP 47 tag by which numbers, dates and lists are written: `en-GB`. */
  locale: string;
  /** The direction of writing, for the attribute `dir` of `<html>`. */
  direction: 'ltr' | 'rtl';
}

export interface Language extends LanguageSettings {
  name: string;
  /** The files that it is read from, for whoever watches them. */
  paths: readonly string[];
  catalogues: Readonly<Record<CatalogueName, MessageTree>>;
}

const root = fileURLToPath(new URL('../../..', import.meta.url));
/** Holds the settings of a language, beside its messages. */
export const settingsFile = 'language.json';
const searchFile = 'search.json';

/** Returns the names of the languages there are, in alphabetical order. */
export function languageNames(): string[] {
  return readdirSync(join(root, languagesFolder), { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && languageFiles(entry.name).includes(settingsFile))
    .map(({ name }) => name)
    .toSorted();
}

/** Returns the names of a language's files of messages: `about.json`, … */
export function messageFiles(name: string): string[] {
  return languageFiles(name).filter((file) => file !== settingsFile);
}

/** Returns the text of a file of a language. */
export function readLanguageFile(name: string, file: string): string {
  return readFileSync(join(root, languagesFolder, name, file), 'utf8');
}

/**
 * Reads a language.
 *
 * @param name - A folder of src/messages; `en-XA` is the pseudo language, made from the English texts. By default what
 *   the environment variable `WIKI_LANGUAGE` names, or English.
 * @throws Where there is no such language, or where a file of it is no JSON.
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

/** Whether a key holds a note for translators. */
export function isNote(key: string): boolean {
  return key.startsWith('@');
}
