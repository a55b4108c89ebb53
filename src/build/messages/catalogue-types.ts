import {
  type CatalogueName,
  catalogueNames,
  isNote,
  type MessageTree,
  readLanguage,
  sourceLanguage,
} from './languages.ts';
import { type MessageArgument, messageArguments, messageTokens } from './message-arguments.ts';

/**
 * Returns the types of the catalogues, path to text, not laid out, generated from the English messages: a message without
 * arguments is a string, one with arguments a function of one object.
 */
export function catalogueTypes(): Map<string, string> {
  const { catalogues } = readLanguage(sourceLanguage);
  return new Map(
    catalogueNames.map((name) => [`src/messages/types/${name}.d.ts`, moduleTypes(name, catalogues[name])]),
  );
}

/** Returns the declaration of a catalogue's module. */
export function moduleTypes(name: CatalogueName, catalogue: MessageTree): string {
  return [
    '// Made from src/messages/en/*.json by `npm run format`; do not edit it by hand.',
    `declare const messages: ${treeType(catalogue)};`,
    'export default messages;',
    ...(name === 'interface'
      ? [
          '/** The BCP 47 tag of the language, for the attribute `lang`. */',
          'export declare const language: string;',
          '/** The BCP 47 tag by which numbers, dates and lists are written. */',
          'export declare const locale: string;',
          '/** The direction of writing, for the attribute `dir`. */',
          "export declare const direction: 'ltr' | 'rtl';",
        ]
      : []),
  ].join('\n');
}

function treeType(tree: MessageTree): string {
  const members = Object.entries(tree)
    .filter(([key]) => !isNote(key))
    .map(([key, value]) => {
      const note = tree[`@${key}`];
      const doc = typeof note === 'string' ? `/** ${note.replaceAll('*/', '*\\/')} */\n` : '';
      return `${doc}readonly ${JSON.stringify(key)}: ${typeof value === 'string' ? messageType(value) : treeType(value)};`;
    });
  return `{\n${members.join('\n')}\n}`;
}

/** Returns the cases of a select on a boolean: `true`, and `false` or `other`. */
const truths = new Set(['true', 'false', 'other']);

function messageType(message: string): string {
  const values = [...messageArguments(messageTokens(message))];
  if (values.length === 0) return 'string';
  const members = values.map(([name, argument]) => `${name}: ${argumentType(argument)}`);
  return `(values: { ${members.join('; ')} }) => string`;
}

function argumentType(argument: MessageArgument): string {
  if (argument.kind !== 'choice') return argument.kind === 'text' ? 'string' : 'number';
  const { cases } = argument;
  if (cases.every((each) => truths.has(each)) && cases.includes('true')) return 'boolean';
  return cases.map((each) => JSON.stringify(each)).join(' | ');
}
