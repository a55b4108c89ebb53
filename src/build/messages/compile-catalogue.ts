import { createRequire } from 'node:module';
import MessageFormat from '@messageformat/core';
import { isNote, type Language, type MessageTree } from './languages.ts';

// The package has no types for it.
const compileModule = createRequire(import.meta.url)('@messageformat/core/compile-module') as (
  messageFormat: MessageFormat,
  messages: object,
) => string;

/**
 * Returns the text of an ES module that a catalogue is compiled to, so that no reader downloads a parser of messages. Its
 * default export has the keys of the catalogue: a message without arguments is a string, one with arguments a function of
 * one object. `locale` is exported by name.
 *
 * @throws Where a message cannot be parsed.
 */
export function compileCatalogue(catalogue: MessageTree, { locale }: Pick<Language, 'locale'>): string {
  const module = compileModule(new MessageFormat(locale), withoutNotes(catalogue));
  return `${module.replace(constantMessage, '$1$2')};\nexport const locale = ${JSON.stringify(locale)};\n`;
}

/** A line with a message without arguments, `key: () => "text"`, which is exported as the text itself. */
const constantMessage = /^( *(?:\w+|"(?:[^"\\]|\\.)*"): )\(\) => ("(?:[^"\\]|\\.)*",?)$/gmu;

function withoutNotes(tree: MessageTree): MessageTree {
  return Object.fromEntries(
    Object.entries(tree)
      .filter(([key]) => !isNote(key))
      .map(([key, value]) => [key, typeof value === 'string' ? value : withoutNotes(value)]),
  );
}
