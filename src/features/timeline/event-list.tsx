import './event-list.css';
import { TagList, Tag } from '#ui/tag.tsx';
import { VisuallyHidden } from '#ui/visually-hidden.tsx';
import { messages } from '#wiki/messages.ts';
import { PageLink } from '#wiki/page-link.tsx';
import { withoutCitations } from '#wiki/prose.ts';
import { ProseView } from '#wiki/prose-view.tsx';
import { TitleLink } from '#wiki/title-link.tsx';
import { linkKey } from '#wiki/link-key.ts';
import type { AppearanceView } from '#wiki/views.ts';

/** Scenes in the order given. Their titles are headings of the third level. */
export function EventList({ entries }: { entries: readonly { event: AppearanceView; position?: number }[] }) {
  return (
    <ol role="list" className="event-list">
      {entries.map(({ event, position }) => (
        <li
          key={`${event.page.path} ${position ?? ''}`}
          className={event.thread === 'present' ? 'event-list-present' : undefined}
        >
          <EventEntry event={event} />
        </li>
      ))}
    </ol>
  );
}

function EventEntry({ event }: { event: AppearanceView }) {
  const { page, number, thread, place, characters, reactions, summary } = event;
  const named = page.title !== messages.scene(number);
  return (
    <article className="event-entry">
      <p className="event-entry-number">
        <span aria-hidden="true">{number}</span>
        {named && <VisuallyHidden>{messages.scene(number)}</VisuallyHidden>}
      </p>
      <div className="event-entry-text">
        <h3>
          <PageLink path={page.path}>{page.title}</PageLink>
        </h3>
        {summary.length > 0 && (
          <p>
            <ProseView prose={withoutCitations(summary)} />
          </p>
        )}
        {(place || characters.length > 0) && <Where event={event} />}
        <TagList
          tags={[
            ...(thread === 'present'
              ? [{ key: thread, content: <Tag tone="differ">{messages.timeline.threads.present}</Tag> }]
              : []),
            ...reactions.map((reaction) => ({
              key: reaction,
              content: <Tag>{messages.timeline.reactions[reaction]}</Tag>,
            })),
          ]}
        />
      </div>
    </article>
  );
}

function Where({ event: { place, characters } }: { event: AppearanceView }) {
  return (
    <dl className="event-entry-where">
      {place && (
        <div>
          <dt>{messages.timeline.place}</dt>
          <dd>
            <TitleLink page={place} />
          </dd>
        </div>
      )}
      {characters.length > 0 && (
        <div>
          <dt>{messages.timeline.characters}</dt>
          {characters.map((character) => (
            <dd key={linkKey(character)}>
              <PageLink path={character.path} hash={character.hash}>
                {character.title}
              </PageLink>
            </dd>
          ))}
        </div>
      )}
    </dl>
  );
}
