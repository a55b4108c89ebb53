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
export function compileCatalogue(
  catalogue: MessageTree,
  { name, locale, direction }: Pick<Language, 'name' | 'locale' | 'direction'>,
): string {
  const module = compiled(name, new MessageFormat(locale), withoutNotes(catalogue));
  const settings = Object.entries({ language: name, locale, direction });
  return [
    `${module.replace(constantMessage, '$1$2')};`,
    ...settings.map(([key, value]) => `export const ${key} = ${JSON.stringify(value)};`),
    '',
  ].join('\n');
}

function compiled(name: string, format: MessageFormat, messages: MessageTree): string {
  try {
    return compileModule(format, messages);
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
