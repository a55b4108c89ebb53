import './event-entry.css';
import { SheetEmblem } from '#ui/emblem-sheet.tsx';
import { Tag, TagList } from '#ui/tag.tsx';
import { VisuallyHidden } from '#ui/visually-hidden.tsx';
import { linkKey } from '#wiki/link-key.ts';
import { listText } from '#messages/lists.ts';
import { messages } from '#messages/messages.ts';
import { linkTitle, neutralName } from '#entities/neutral-name.ts';
import { PageLink } from '#entities/page-link.tsx';
import { withoutCitations } from '#wiki/prose.ts';
import { ProseView } from '#entities/prose-view.tsx';
import { toneOf, useTerms } from '#entities/vocabulary.ts';
import { labelOf } from '#wiki/site-data.ts';
import { TitleLink } from '#entities/title-link.tsx';
import type { AppearanceData, PageLinkData } from '#wiki/shared-data.ts';
import { ClocksSign, FrameSign } from './scene-signs.tsx';

/** The number of characters from which a narrow list shows emblems without names. */
const manyCharacters = 4;

/** Renders a scene in a list: number and position, what happens, where, who is there, and what viewers felt. */
export function EventEntry({ event, position, all, id, emblems }: EventEntryProps) {
  const { page, number, characters, absent, reactions, summary } = event;
  const terms = useTerms('reactions');
  const title = linkTitle(page);
  const neutral = neutralName(event);
  const at = messages.scenes.position({ position, all });
  return (
    <article className={emblems ? 'event-entry event-entry-drawn' : 'event-entry'}>
      <p className="event-entry-number">
        <span aria-hidden="true">{number}</span>
        <span id={id} className="visually-hidden">
          {neutral === undefined || neutral === title ? at : `${neutral}, ${at}`}
        </span>
      </p>
      <div className="event-entry-text">
        <h3>
          <PageLink path={page.path} aria-describedby={id}>
            {title}
          </PageLink>
        </h3>
        <SceneBadges event={event} />
        {summary.length > 0 && (
          <p>
            <ProseView prose={withoutCitations(summary)} />
          </p>
        )}
        {event.place && (
          <dl className="event-entry-place">
            <dt>{messages.timeline.place}</dt>
            <dd>
              <TitleLink page={event.place} />
            </dd>
          </dl>
        )}
        {absent && <AbsentList absent={absent} />}
        {reactions.length > 0 && (
          <TagList
            tags={reactions.map((reaction) => ({
              key: reaction,
              content: <Tag>{labelOf(terms, reaction)}</Tag>,
            }))}
          />
        )}
      </div>
      {characters.length > 0 && <CharacterList characters={characters} emblems={emblems} />}
    </article>
  );
}

export interface EventEntryProps {
  event: AppearanceData;
  /** Its position in the list, from 1. */
  position: number;
  /** The number of scenes in the list. */
  all: number;
  /** An unused id, for the text about the scene's position. */
  id: string;
  /** The ids of emblems in the page's emblem sheet, by the keys of their characters' links. */
  emblems?: Readonly<Record<string, string>> | undefined;
}

/**
 * Renders badges for a scene of another time than the main one, and for one whose screen and story positions differ.
 */
function SceneBadges({ event: { thread, screen } }: Pick<EventEntryProps, 'event'>) {
  const isOutOfOrder = screen.some(({ outOfOrder }) => outOfOrder);
  const apart = screen.length > 1 || isOutOfOrder;
  const threads = useTerms('threads');
  const isOfOtherTime = toneOf(threads, thread) > 0;
  if (!isOfOtherTime && !apart) return null;
  return (
    <ul role="list" className="event-entry-standing">
      {isOfOtherTime && (
        <li>
          <FrameSign />
          {labelOf(threads, thread)}
        </li>
      )}
      {apart && (
        <li>
          <ClocksSign />
          {messages.scenes.clocks({
            times: screen.length,
            positions: listText(screen.map(({ position }) => messages.scenes.ordinal({ position }))),
            outOfOrder: isOutOfOrder,
          })}
        </li>
      )}
    </ul>
  );
}

function AbsentList({ absent }: { absent: NonNullable<AppearanceData['absent']> }) {
  return absent.map(({ page, seen }) => (
    <dl key={linkKey(page)} className="event-entry-place">
      <dt>{messages.event.seen[seen]}</dt>
      <dd>
        <TitleLink page={page} />
      </dd>
    </dl>
  ));
}

function CharacterList({
  characters,
  emblems,
}: { characters: readonly PageLinkData[] } & Pick<EventEntryProps, 'emblems'>) {
  const drawnClass =
    characters.length >= manyCharacters ? 'event-entry-who-drawn event-entry-who-many' : 'event-entry-who-drawn';
  return (
    <dl className={emblems ? `event-entry-who ${drawnClass}` : 'event-entry-who'}>
      <dt>
        {emblems ? <VisuallyHidden>{messages.timeline.characters}</VisuallyHidden> : messages.timeline.characters}
      </dt>
      {characters.map((character) => {
        const emblem = emblems?.[linkKey(character)];
        return (
          <dd key={linkKey(character)}>
            <PageLink path={character.path} hash={character.hash} title={emblem && character.title}>
              {emblem && <SheetEmblem id={emblem} size={28} />}
              <span className={emblem && 'event-entry-name'}>{character.title}</span>
            </PageLink>
          </dd>
        );
      })}
    </dl>
  );
}
