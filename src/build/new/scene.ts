import type { AuthoredFile } from '#compiler/json-file.ts';
import { fieldPath } from '#compiler/field-path.ts';
import type { Event } from '#compiler/schemas/event.ts';
import type { Parts } from '#compiler/schemas/parts.ts';
import { collectionModels } from '#compiler/schemas/schemas.ts';
import type { EntityId } from '#wiki/collections.ts';
import { inItsForm, Refusal, withValue } from '../content-changes.ts';
import { nameOf, type WikiAtHand } from '../wiki-at-hand.ts';
import { type Ask, textOf } from './asks.ts';
import { chosen } from '../choices.ts';
import { entityIdAsk, entityMade, type Kind, sharedBy, sourceAsks } from './entity-kind.ts';
import { formOf } from './form.ts';
import { revealAsk } from './shared-asks.ts';

/** A reveal that means the scene itself, whose id nobody has chosen yet. */
const itself = 'itself';
const beginning = 'beginning-of-part-';
const first = 'beginning';

/**
 * Returns the kind of a scene: it comes after another on the screen, in `parts.json`, and in the story, where those that
 * come later move on by one.
 */
export function sceneKind(wiki: WikiAtHand): Kind {
  const form = formOf(collectionModels.events, wiki);
  const asks = [
    afterAsk(wiki),
    entityIdAsk(wiki, 'events', { usual: nextSceneId(wiki.ids.scene) }),
    revealAsk(wiki, itself),
    ...form.asks,
    storyAfterAsk(wiki),
    ...sourceAsks(wiki, form),
  ];
  return {
    asks,
    async make(answers) {
      const id = textOf(answers, 'id') ?? '';
      const shared = sharedBy(wiki, answers);
      const reveal = shared.reveal === itself ? id : shared.reveal;
      const after = textOf(answers, 'after') ?? '';
      const order = orderAfter(wiki, textOf(answers, 'story-after') ?? beforeOnScreen(wiki, after));
      const made = await entityMade(wiki, 'events', { ...form.fill(answers, { ...shared, reveal }), id, order });
      const changed = [await withScene(wiki, after, id), ...(await movedOn(wiki, order))];
      return { ...made, changed: new Map(changed.map(({ path, text }) => [path, text])) };
    },
  };
}

function afterAsk(wiki: WikiAtHand): Ask {
  const parts = wiki.read.parts?.value.parts ?? [];
  const choices = parts.flatMap(({ scenes }, index) => [
    { value: `${beginning}${index + 1}` },
    ...scenes.map((value) => ({ value, label: nameOf(wiki, 'scene', value) ?? '' })),
  ]);
  return {
    flag: 'after',
    label: 'After which scene on the screen',
    note: `Its id, or "${beginning}2". A scene that is shown twice counts at its first showing.`,
    required: true,
    core: true,
    asked: true,
    many: false,
    choices,
    parse: (answer) => chosen(answer, choices, 'scene in parts.json'),
  };
}

function storyAfterAsk(wiki: WikiAtHand): Ask {
  const scenes = [...wiki.read.entities.events.values()].toSorted((a, b) => a.value.order - b.value.order);
  const ids = scenes.map(({ value }) => ({ value: value.id, label: nameOf(wiki, 'scene', value.id) ?? '' }));
  const choices = [{ value: first, label: 'before all others' }, ...ids];
  return {
    flag: 'story-after',
    label: 'After which scene in the story',
    note: 'If that is not the scene before it on the screen.',
    required: false,
    core: false,
    asked: true,
    many: false,
    choices,
    parse: (answer) => chosen(answer, choices, 'scene'),
  };
}

/**
 * Returns the id after all others: scenes are numbered in the order in which they were added.
 *
 * @example nextSceneId(['s01', 's02']) // 's03'
 */
export function nextSceneId(ids: readonly string[]): string {
  const numbered = ids.flatMap((id) => {
    const [, name = '', digits = ''] = /^([a-z-]*?)(\d+)$/.exec(id) ?? [];
    return digits === '' ? [] : [{ name, digits }];
  });
  const last = numbered.toSorted((a, b) => Number(a.digits) - Number(b.digits)).at(-1) ?? { name: 's', digits: '0' };
  return `${last.name}${String(Number(last.digits) + 1).padStart(last.digits.length, '0')}`;
}

/** Returns where a scene goes in parts.json: the index of its part, and its index among the scenes of that. */
function slotAfter({ read }: WikiAtHand, after: string): { part: number; index: number } {
  if (after.startsWith(beginning)) return { part: Number(after.slice(beginning.length)) - 1, index: 0 };
  const parts = read.parts?.value.parts ?? [];
  const part = parts.findIndex(({ scenes }) => scenes.includes(after));
  return { part, index: (parts[part]?.scenes.indexOf(after) ?? 0) + 1 };
}

/** Returns the scene that is on the screen before one that comes `after` something. */
function beforeOnScreen(wiki: WikiAtHand, after: string): string {
  if (!after.startsWith(beginning)) return after;
  const { part } = slotAfter(wiki, after);
  return (
    wiki.read.parts?.value.parts
      .slice(0, part)
      .flatMap(({ scenes }) => scenes)
      .at(-1) ?? first
  );
}

/** Returns the position in the story after a scene; if that has no file, after all scenes. */
function orderAfter({ read }: WikiAtHand, after: string): number {
  if (after === first) return 1;
  const known = read.entities.events.get(after as EntityId)?.value.order;
  return (known ?? Math.max(0, ...[...read.entities.events.values()].map(({ value }) => value.order))) + 1;
}

async function withScene(wiki: WikiAtHand, after: string, id: string): Promise<AuthoredFile> {
  const { file } = wiki.read.parts ?? {};
  if (!file) throw new Refusal('parts.json has errors, so no scene can be put into it. `npm run check` lists them.');
  const { part, index } = slotAfter(wiki, after);
  return inItsForm(
    file,
    withValue(
      file,
      fieldPath<Parts>(({ parts }) => parts[part]?.scenes[index]),
      id,
      true,
    ),
  );
}

/** Returns the files of the scenes that make room for a position in the story: those at it and just after it. */
async function movedOn({ read }: WikiAtHand, order: number): Promise<AuthoredFile[]> {
  const byOrder = new Map([...read.entities.events.values()].map(({ file, value }) => [value.order, file]));
  const moved: AuthoredFile[] = [];
  for (let at = order, file = byOrder.get(at); file; file = byOrder.get(++at)) {
    moved.push(
      await inItsForm(
        file,
        withValue(
          file,
          fieldPath<Event>((event) => event.order),
          at + 1,
        ),
      ),
    );
  }
  return moved;
}
