import MessageFormat from '@messageformat/core';
import { nearest } from '#lib/nearest.ts';
import {
  isNote,
  languageNames,
  languagesFolder,
  type LanguageSettings,
  messageFiles,
  type MessageTree,
  readLanguageFile,
  settingsFile,
  sourceLanguage,
} from './languages.ts';
import { type MessageArgument, messageArguments, messageTokens, type Plurals } from './message-arguments.ts';

/** A problem that a translator has to fix. */
interface MessageProblem {
  /** Path from the project folder: `src/messages/de/timeline.json`. */
  file: string;
  /** The key of the message, `timeline.count`; empty for a problem of the whole file. */
  key: string;
  message: string;
  fix: string;
}

/** The files of a language, name to text. */
type LanguageFiles = ReadonlyMap<string, string>;

/** Returns the problems in the languages of the interface: each needs the keys and arguments of English. */
export function messageProblems(): MessageProblem[] {
  const source = filesOf(sourceLanguage);
  const others = languageNames().filter((name) => name !== sourceLanguage);
  return [
    ...languageProblems(sourceLanguage, source, source),
    ...others.flatMap((name) => languageProblems(name, filesOf(name), source)),
  ];
}

/** Returns a problem as the tools print it. */
export function formatMessageProblem({ file, key, message, fix }: MessageProblem): string {
  return `${file}${key === '' ? '' : `: ${key}`}\n  ${message}\n  Fix: ${fix}`;
}

/**
 * Returns the problems of a language.
 *
 * @param name - Its folder.
 * @param files - Its files.
 * @param source - The files of English, the reference.
 */
export function languageProblems(name: string, files: LanguageFiles, source: LanguageFiles): MessageProblem[] {
  const problems: MessageProblem[] = [];
  const report: Report = (file, key, message, fix) =>
    problems.push({ file: `${languagesFolder}/${name}/${file}`, key, message, fix });
  const plurals = pluralsOf(files.get(settingsFile), report);
  const wanted = messagesOf(source, {}, () => undefined);
  const found = messagesOf(files, plurals, report);
  for (const [place, { file, key }] of wanted) {
    if (!files.has(file)) continue;
    if (!found.has(place)) report(file, key, 'The message is missing.', `translate it from ${sourceLanguage}/${file}.`);
  }
  for (const file of source.keys()) {
    if (!files.has(file))
      report(file, '', 'The file is missing.', `translate ${languagesFolder}/${sourceLanguage}/${file}.`);
  }
  for (const file of files.keys()) {
    if (!source.has(file)) report(file, '', 'English has no such file.', meant(file, source.keys(), 'remove it'));
  }
  for (const [place, { file, key, values }] of found) {
    const original = wanted.get(place);
    if (original) {
      if (values && original.values)
        argumentProblems(values, original.values, (message, fix) => report(file, key, message, fix));
    } else if (source.has(file)) {
      const keys = [...wanted.values()].filter((each) => each.file === file).map((each) => each.key);
      report(file, key, 'English has no message of this key.', meant(key, keys, 'remove it'));
    }
  }
  return problems;
}

type Report = (file: string, key: string, message: string, fix: string) => void;
type Arguments = ReadonlyMap<string, MessageArgument>;

/** A message of a language. */
interface FoundMessage {
  file: string;
  key: string;
  /** Its arguments, or null if it cannot be parsed. */
  values: Arguments | null;
}

/** Returns the messages of a language by file and key, and reports values that are not messages. */
function messagesOf(files: LanguageFiles, plurals: Plurals, report: Report): Map<string, FoundMessage> {
  const found = new Map<string, FoundMessage>();
  const groups = new Map<string, string>();
  for (const [file, text] of files) {
    if (file === settingsFile) continue;
    const tree = parsed(text, (message) => report(file, '', message, 'correct the JSON syntax.'));
    for (const group of Object.keys(tree).filter((key) => !isNote(key))) {
      const before = groups.get(group);
      if (before !== undefined) report(file, group, `${before} has this key, too.`, 'give one of them another name.');
      groups.set(group, file);
    }
    for (const [key, value] of leaves(tree)) {
      if (typeof value !== 'string') {
        report(file, key, 'A message is a text.', 'put it in quotes.');
        continue;
      }
      const values = argumentsOf(value, plurals, (message) =>
        report(file, key, `It cannot be read: ${message}`, 'see https://messageformat.github.io/guide/.'),
      );
      found.set(`${file} ${key}`, { file, key, values });
    }
  }
  return found;
}

function argumentsOf(message: string, plurals: Plurals, report: (message: string) => void): Arguments | null {
  try {
    return messageArguments(messageTokens(message, plurals));
  } catch (error) {
    report((error as Error).message);
    return null;
  }
}

function argumentProblems(values: Arguments, original: Arguments, report: (message: string, fix: string) => void) {
  const named = [...original.keys()].map((each) => `{${each}}`).join(', ') || 'none';
  for (const [name, argument] of values) {
    const wanted = original.get(name);
    if (!wanted) {
      report(
        `The argument {${name}} is unknown.`,
        meant(name, original.keys(), `English has these arguments: ${named}`),
      );
    } else if (argument.kind !== wanted.kind) {
      report(`The argument {${name}} is ${described(wanted)} in English.`, example(name, wanted));
    } else if (argument.kind === 'choice' && wanted.kind === 'choice') {
      for (const each of argument.cases.filter((one) => one !== 'other' && !wanted.cases.includes(one))) {
        report(
          `{${name}} has no case “${each}”.`,
          meant(each, wanted.cases, `its cases are ${wanted.cases.join(', ')}`),
        );
      }
    }
  }
  for (const name of original.keys()) {
    if (!values.has(name)) report(`The argument {${name}} is missing.`, `English has these arguments: ${named}.`);
  }
}

function described({ kind }: MessageArgument): string {
  return kind === 'choice' ? 'chosen by a select' : `a ${kind}`;
}

function example(name: string, argument: MessageArgument): string {
  if (argument.kind === 'text') return `write {${name}}.`;
  if (argument.kind === 'number') return `write {${name}, number} or {${name}, plural, …}.`;
  return `write {${name}, select, ${argument.cases.map((each) => `${each} {…}`).join(' ')} other {…}}.`;
}

/** Returns "did you mean “x”?", or what to do if no key is near. */
function meant(written: string, candidates: Iterable<string>, otherwise: string): string {
  const near = nearest(written, candidates);
  return near === undefined ? `${otherwise}.` : `did you mean “${near}”?`;
}

function* leaves(tree: MessageTree, path: readonly string[] = []): Generator<[key: string, value: unknown]> {
  for (const [key, value] of Object.entries(tree)) {
    if (isNote(key)) continue;
    const here = [...path, key];
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) yield* leaves(value, here);
    else yield [here.join('.'), value];
  }
}

function parsed(text: string, report: (message: string) => void): MessageTree {
  try {
    return JSON.parse(text) as MessageTree;
  } catch (error) {
    report(`It is not valid JSON: ${(error as Error).message}.`);
    return {};
  }
}

/** Returns the plural categories of the language in the settings. */
function pluralsOf(settings: string | undefined, report: Report): Plurals {
  if (settings === undefined) return {};
  const read = parsed(settings, (message) => report(settingsFile, '', message, 'correct the JSON syntax.'));
  const { locale, direction } = read as Partial<LanguageSettings>;
  if (direction !== 'ltr' && direction !== 'rtl') {
    report(settingsFile, 'direction', 'The direction of writing is missing.', 'write "ltr" or "rtl".');
  }
  if (locale === undefined || MessageFormat.supportedLocalesOf(locale).length === 0) {
    report(settingsFile, 'locale', 'The locale is missing or unknown.', 'write a BCP 47 tag, such as "en-GB".');
    return {};
  }
  const [known] = new MessageFormat(locale).resolvedOptions().plurals;
  return known ? { cardinal: known.cardinals, ordinal: known.ordinals } : {};
}

function filesOf(name: string): LanguageFiles {
  return new Map([...messageFiles(name), settingsFile].map((file) => [file, readLanguageFile(name, file)]));
}
