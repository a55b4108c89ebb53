import type { ReactNode } from 'react';
import { DataEntry } from '#ui/data-list.tsx';
import { messages } from '#messages/messages.ts';
import type { ReviewPage } from '#wiki/page-data.ts';
import { OutsideLink } from '#entities/outside-link.tsx';
import { ProseView } from '#entities/prose-view.tsx';
import { TitleLink } from '#entities/title-link.tsx';
import { Rating } from './rating.tsx';

/** Returns a review's outlet, ratings and source as rows of a data list. */
export function reviewFacts({ outlet, voices, source, publication }: ReviewPage): ReactNode[] {
  const texts = messages.reviews;
  const title = publication?.title && <ProseView prose={publication.title} />;
  return [
    <DataEntry key="outlet" term={texts.outlet}>
      {outlet}
    </DataEntry>,
    <DataEntry key="ratings" term={texts.ratings}>
      {voices.map(({ reviewer, rating }) => (
        <div key={reviewer}>
          {messages.event.by({ who: reviewer })}
          <Rating rating={rating} />
        </div>
      ))}
    </DataEntry>,
    <DataEntry key="source" term={texts.aboutSource}>
      <TitleLink page={source} />
    </DataEntry>,
    publication && (publication.href !== undefined || publication.title !== undefined) && (
      <DataEntry key="original" term={texts.original}>
        {publication.href === undefined ? (
          title
        ) : (
          <OutsideLink href={publication.href}>{title ?? messages.sources.open}</OutsideLink>
        )}
      </DataEntry>
    ),
  ];
}
