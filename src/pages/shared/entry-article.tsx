import './entry-article.css';
import { ClaimList } from '#features/claims/claim-list.tsx';
import { NameList } from '#features/names/name-list.tsx';
import { DataList } from '#ui/data-list.tsx';
import { Disclosure } from '#ui/disclosure.tsx';
import { OriginalName } from '#ui/original-name.tsx';
import { messages } from '#messages/messages.ts';
import { Paragraphs } from '#entities/prose-view.tsx';
import type { ClaimKind, EntryData } from '#wiki/shared-data.ts';
import { CreditRows } from './credit-rows.tsx';
import { RelationshipList } from './relationship-list.tsx';

/** Renders a thing without a page of its own. Its heading has an anchor on the list. */
export function EntryArticle({ entry, level: Heading }: { entry: EntryData; level: 'h2' | 'h3' }) {
  const { id, title, original, paragraphs, claims, names, credits, relationships = [] } = entry;
  const ofKind = (wanted: ClaimKind) => claims.filter(({ kind }) => kind === wanted);
  const [facts, views, spellings] = [ofKind('fact'), ofKind('view'), ofKind('spelling')];
  return (
    <article className="entry-article layout-stack">
      <Heading id={id}>
        {title}
        <OriginalName original={original} />
      </Heading>
      <Paragraphs paragraphs={paragraphs} />
      {credits.length > 0 && (
        <DataList columns>
          <CreditRows credits={credits} />
        </DataList>
      )}
      {relationships.length > 0 && <RelationshipList relationships={relationships} />}
      {facts.length > 0 && <ClaimList claims={facts} withAddress={false} />}
      {views.length > 0 && <ClaimList claims={views} withAddress={false} everyValue />}
      {(spellings.length > 0 || names.some(({ preferred }) => !preferred)) && (
        <Disclosure summary={messages.article.names}>
          <NameList names={names} />
          {spellings.length > 0 && <ClaimList claims={spellings} withAddress={false} everyValue />}
        </Disclosure>
      )}
    </article>
  );
}
