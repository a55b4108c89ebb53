import { createRequire } from 'node:module';
import MessageFormat from '@messageformat/core';
import { isNote, type Language, type MessageTree } from './languages.ts';

// The package has no types for it.
const compileModule = createRequire(import.meta.url)('@messageformat/core/compile-module') as (
  messageFormat: MessageFormat,
  messages: object,
) => string;

/**
 * Returns the text of the ES module that a catalogue is compiled to, so that readers download no message parser. Its
 * default export has the keys of the catalogue: a message without arguments is a string, one with arguments a function
 * of one object. `language`, `locale` and `direction` are named exports.
 *
 * @throws If a message cannot be parsed.
 */
export function compileCatalogue(catalogue: MessageTree, language: CompiledLanguage): string {
  return `${compiled(language, catalogue)}\n${compileSettings(language)}\n`;
}

/** Returns a module whose default export is one group of a catalogue, or one message that belongs to no group. */
export function compileGroup(key: string, catalogue: MessageTree, language: CompiledLanguage): string {
  const group = catalogue[key];
  if (group === undefined) throw new Error(`${language.name}: there is no message “${key}”.`);
  if (typeof group !== 'string') return compiled(language, group);
  return `${compiled(language, { [key]: group }).replace('export default', 'const message =')}\nexport default message.${key};`;
}

/** Returns the exports of a language's settings. */
export function compileSettings({ name, locale, direction }: CompiledLanguage): string {
  return Object.entries({ language: name, locale, direction })
    .map(([key, value]) => `export const ${key} = ${JSON.stringify(value)};`)
    .join('\n');
}

type CompiledLanguage = Pick<Language, 'name' | 'locale' | 'direction'>;

function compiled({ name, locale }: CompiledLanguage, messages: MessageTree): string {
  try {
    return `${compileModule(new MessageFormat(locale), withoutNotes(messages)).replace(constantMessage, '$1$2')};`;
  } catch (cause) {
    const { message } = cause as Error;
    throw new Error(
      `${name}: a message cannot be parsed: ${message}\nFix: run npm run check, which names the file and key.`,
      {
        cause,
      },
    );
  }
}

/** Matches a line with a message without arguments, `key: () => "text"`, which is exported as the text itself. */
const constantMessage = /^( *(?:\w+|"(?:[^"\\]|\\.)*"): )\(\) => ("(?:[^"\\]|\\.)*",?)$/gmu;

function withoutNotes(tree: MessageTree): MessageTree {
  return Object.fromEntries(
    Object.entries(tree)
      .filter(([key]) => !isNote(key))
      .map(([key, value]) => [key, typeof value === 'string' ? value : withoutNotes(value)]),
  );
}
