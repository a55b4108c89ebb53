import { linkTitle } from './neutral-name.ts';
import { messages } from '#messages/messages.ts';
import { ListView } from './list-view.tsx';
import { nameClass } from './name-class.ts';
import { PageLink } from './page-link.tsx';
import { ProseView } from './prose-view.tsx';
import { valueText } from '#entities/value-text.ts';
import type { AnyLinkData, QualifiedValue } from '#wiki/shared-data.ts';

/** Renders the value of a claim, followed by its original language and its note in brackets. */
export function ValueView({ value }: { value: QualifiedValue }) {
  const { original, note } = value;
  const { before, after } = messages.values.note;
  return (
    <>
      <TypedValue value={value} />
      {original && (
        <>
          {' '}
          <span lang={original.lang}>{original.text}</span>
        </>
      )}
      {note && (
        <>
          {before}
          <ProseView prose={note} />
          {after}
        </>
      )}
    </>
  );
}

function TypedValue({ value }: { value: QualifiedValue }) {
  const { text, links, date } = value;
  if (text) return <ProseView prose={text} />;
  if (links) return <Links pages={links} />;
  const words = valueText(value);
  // HTML has no element for a time range.
  return date !== undefined && !date.includes('/') ? <time dateTime={date}>{words}</time> : words;
}

function Links({ pages }: { pages: readonly AnyLinkData[] }) {
  return (
    <ListView
      items={pages.map((page) => ({
        text: linkTitle(page),
        content: (
          <PageLink path={page.path} hash={page.hash} className={nameClass(linkTitle(page))}>
            {linkTitle(page)}
          </PageLink>
        ),
      }))}
    />
  );
}
