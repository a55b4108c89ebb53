import type { Readable, Writable } from 'node:stream';
import { parseArgs } from 'node:util';
import { type PagePath, pageAddress } from '#wiki/addresses.ts';
import { Refusal, writeChanges } from '../content-changes.ts';
import { wikiAt } from '../wiki-at-hand.ts';
import { answersTo, describe } from './answer.ts';
import { terminalAsker } from './asker.ts';
import { type Ask } from './asks.ts';
import { chosen } from '../choices.ts';
import type { Made } from './entity-kind.ts';
import { checkFlags, readCommandLine } from './flags.ts';
import { kindNamed, kindNames, wikiKind } from './kinds.ts';
import { makeWiki } from './make-wiki.ts';

/** Where a command is given. */
export interface Terminal {
  /** Whether there is somebody who can be asked. */
  isAttended: boolean;
  input?: Readable;
  output?: Writable;
}

/**
 * Carries out `npm run new -- <kind> --flag value …`: asks for what is missing, writes the files, and returns what to
 * tell. `--content DIR` is another content folder than `src/content`, and `--help` lists the flags of a kind.
 *
 * @throws A `Refusal`, or `Cancelled`; then nothing was written.
 */
export async function makeNew(args: readonly string[], terminal: Terminal): Promise<string> {
  const asker = terminal.isAttended ? terminalAsker(terminal) : undefined;
  const [first = '', ...others] = args;
  const named = first.startsWith('--') ? '' : first;
  if (named === '' && !asker) throw new Refusal(`Say what is new: npm run new -- ${kindNames.join(' | ')}.`);
  const [kind = ''] =
    named === '' && asker ? await asker.ask(kindAsk, undefined, true) : [chosen(named, kindAsk.choices ?? [], 'kind')];
  const rest = named === '' ? args : others;
  if (kind === wikiKind) return makeWiki(rest, asker);

  const { content: folder } = parseArgs({
    args: [...rest],
    options: { content: { type: 'string', default: ownFolder } },
    strict: false,
  }).values;
  const wiki = wikiAt(String(folder));
  const { asks, make } = kindNamed(kind, wiki);
  const switches = asks.filter(({ isSwitch }) => isSwitch).map(({ flag }) => flag);
  const line = readCommandLine(rest, [...switches, 'help']);
  if (line.flags.has('help')) return describe(asks);
  const flags = new Map([...line.flags].filter(([name]) => name !== 'content'));
  checkFlags({ ...line, flags }, asks, kind);

  const made = await make(await answersTo(asks, { flags }, asker));
  writeChanges(wiki.folder, wiki.files, new Map([...made.fresh, ...made.changed]), new Set(made.fresh.keys()));
  return reportOf(wiki.folder, made);
}

const ownFolder = 'src/content';

const kindAsk: Ask = {
  flag: 'kind',
  label: 'What is new?',
  required: true,
  core: true,
  asked: true,
  many: false,
  choices: kindNames.map((value) => ({ value })),
  parse: (answer) => answer,
};

/** Returns what was written, and what to do next. */
function reportOf(folder: string, { fresh, changed, address, isPremise, file, more }: Made): string {
  const [path = '', hash] = address.split('#');
  const page = pageAddress(path as PagePath, isPremise ? 'careful' : 'full');
  const lines = [
    ...[...fresh.keys()].map((name) => `Written: ${folder}/${name}`),
    ...[...changed.keys()].map((name) => `Changed: ${folder}/${name}`),
    `Next: npm start, then open http://localhost:4173${page}${hash === undefined ? '' : `#${hash}`}`,
    ...(isPremise ? [] : ['      (in the whole story: those who have not seen its scene do not get it)']),
    ...(more.length === 0 ? [] : [`      In ${folder}/${file} you can add: ${more.join(', ')} (docs/content.md).`]),
  ];
  return lines.join('\n');
}
