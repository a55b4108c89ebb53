import { freeIds } from '#lib/free-ids.ts';
import { claimAnchor } from '#wiki/claim-anchor.ts';
import { entityPath, listPath } from '#wiki/addresses.ts';
import { type Collection, collectionNames, type EntityId } from '#wiki/collections.ts';
import { modelOf, type ObjectModel } from '#compiler/model.ts';
import type { ReadFile } from '#compiler/read-files.ts';
import { revealScheduleOf } from '#compiler/reveal-schedule.ts';
import { award, type Award } from '#compiler/schemas/award.ts';
import { claim } from '#compiler/schemas/claim.ts';
import { type Line, line } from '#compiler/schemas/line.ts';
import { collectionModels } from '#compiler/schemas/schemas.ts';
import { inItsForm, Refusal, withValue } from '../content-changes.ts';
import { nameOf, slugOf, type WikiAtHand } from '../wiki-at-hand.ts';
import { type Answers, type Ask, textOf } from './asks.ts';
import { chosen } from '../choices.ts';
import { type Kind, listsOf, sharedBy, sourceAsks } from './entity-kind.ts';
import { formOf } from './form.ts';
import { idAsk, revealAsk } from './shared-asks.ts';

// What has no file of its own: it is added to a list in one that is there.

interface ListKind {
  list: 'claims' | 'lines' | 'awards';
  model: ObjectModel;
  /** Returns the anchor of an item on the page of its file. */
  anchor: (id: string) => string;
  /** Returns the question in which file it is, unless that is the film's. */
  fileAsk?: (wiki: WikiAtHand) => Ask;
  /** Returns where an item belongs among others; after all if undefined. */
  indexIn?: (wiki: WikiAtHand, others: readonly unknown[], item: object) => number;
}

/** The kinds by name. */
export const listKinds: Record<string, (wiki: WikiAtHand) => Kind> = {
  claim: kindOf({
    list: 'claims',
    model: modelOf(claim) as ObjectModel,
    anchor: claimAnchor,
    fileAsk,
  }),
  line: kindOf({
    list: 'lines',
    model: modelOf(line) as ObjectModel,
    anchor: (id) => `line--${id}`,
    indexIn: byReveal,
  }),
  award: kindOf({
    list: 'awards',
    model: modelOf(award) as ObjectModel,
    anchor: (id) => `award--${id}`,
    indexIn: besideItsBody,
  }),
};

function kindOf({ list, model, anchor, fileAsk: asksFile, indexIn }: ListKind): (wiki: WikiAtHand) => Kind {
  return (wiki) => {
    const form = formOf(model, wiki);
    const itemsIn = (answers: Answers) => (fileOf(wiki, answers).value as Record<string, { id: string }[]>)[list] ?? [];
    const taken = (answers: Answers) => itemsIn(answers).map(({ id }) => id);
    const id = idAsk(
      () => null,
      (wanted) => slugOf(wanted) ?? list.slice(0, -1),
      { named: '' },
    );
    // What it is called: all that must be said of it in words of one's own.
    const names = form.asks.filter(({ required, many, choices }) => required && !many && !choices);
    const asks = [
      ...(asksFile ? [asksFile(wiki)] : []),
      ...names,
      {
        ...id,
        usual: (answers: Answers) => {
          const slug = slugOf(names.map(({ flag }) => textOf(answers, flag) ?? '').join(' '));
          return slug === undefined ? undefined : freeIds([slug], taken(answers))[0];
        },
      },
      revealAsk(wiki),
      ...form.asks.filter((ask) => !names.includes(ask)),
      ...sourceAsks(wiki, form),
    ];
    return {
      asks,
      async make(answers) {
        const ownId = textOf(answers, 'id') ?? '';
        const { file, value } = fileOf(wiki, answers);
        const others = itemsIn(answers);
        if (taken(answers).includes(ownId)) {
          const [free = ''] = freeIds([ownId], taken(answers));
          throw new Refusal(
            `"${ownId}" is in the ${list} of ${file.path} already: change it there, or take the id "${free}", which is free.`,
          );
        }
        const shared = sharedBy(wiki, answers);
        const item = { ...form.fill(answers, shared), id: ownId };
        const index = indexIn?.(wiki, others, item) ?? others.length;
        const isFirst = !(list in (file.value as object));
        const edited = isFirst ? withValue(file, [list], [item]) : withValue(file, [list, index], item, true);
        const { text } = await inItsForm(file, edited);
        const [collection = '', name = ''] = file.path.replace('.json', '').split('/');
        return {
          fresh: new Map(),
          changed: new Map([[file.path, text]]),
          address: `${addressOf(collection as Collection, name, value)}#${anchor(ownId)}`,
          isPremise: shared.reveal === 'premise' && (value as { reveal?: string }).reveal === 'premise',
          file: file.path,
          more: listsOf(model).filter((field) => !(field in item)),
        };
      },
    };
  };
}

function addressOf(collection: Collection, id: string, value: unknown): string {
  const isEntry = (value as { entry?: boolean }).entry === true;
  return (isEntry ? null : entityPath(collection, id as EntityId)) ?? listPath(collection);
}

/** Returns the file in which something is listed: the one that was answered, or the film's. */
function fileOf({ read }: WikiAtHand, answers: Answers): ReadFile {
  const [collection = 'film', id] = (textOf(answers, 'in') ?? '').split('/').filter(Boolean);
  const files = read.entities[collection as Collection];
  const file = id === undefined ? [...files.values()][0] : files.get(id as EntityId);
  if (file) return file;
  throw new Refusal(
    `The file in ${collection}/ has errors, so nothing can be put into it. \`npm run check\` lists them.`,
  );
}

/** Returns the question whose statement it is. */
function fileAsk(wiki: WikiAtHand): Ask {
  const collections = collectionNames.filter((name) => collectionModels[name].fields.has('claims'));
  const choices = collections.flatMap((name) =>
    wiki.ids[name].map((id) => ({ value: `${name}/${id}`, label: nameOf(wiki, name, id) ?? '' })),
  );
  return {
    flag: 'in',
    label: 'What the statement is about',
    note: 'A file, such as "characters/old-miller".',
    required: true,
    core: true,
    asked: true,
    many: false,
    choices,
    parse: (answer) => chosen(answer.replace(/\.json$/, ''), choices, 'file'),
  };
}

/** A line of dialogue stands in the order of the film, so by its reveal. */
function byReveal({ read }: WikiAtHand, others: readonly unknown[], item: Partial<Line>): number {
  if (!read.parts) return others.length;
  const schedule = revealScheduleOf(read.parts.value);
  const own = schedule.partOf(item.reveal);
  const later = others.findIndex((other) => schedule.partOf((other as Line).reveal) > own);
  return later === -1 ? others.length : later;
}

/** The awards of one body stand together, with the prizes before the nominations. */
function besideItsBody(_: WikiAtHand, others: readonly unknown[], item: Partial<Award>): number {
  const awards = others as readonly Award[];
  const isBeside = ({ body, result }: Award) => body === item.body && (item.result !== 'won' || result === 'won');
  const last = awards.findLastIndex(isBeside);
  const firstOfBody = awards.findIndex(({ body }) => body === item.body);
  if (last !== -1) return last + 1;
  return firstOfBody === -1 ? awards.length : firstOfBody;
}
