import { Fragment } from 'react';
import { messages } from '#messages/messages.ts';
import { nameClass } from './name-class.ts';
import { PageLink } from './page-link.tsx';
import { ProseView } from './prose-view.tsx';
import { listParts } from '#messages/lists.ts';
import { valueText } from '#wiki/value-text.ts';
import type { PageLinkView, SaidView } from '#wiki/views.ts';

/** What a value of a claim says, with the same in its own language, and its note in brackets. */
export function ValueView({ value }: { value: SaidView }) {
  const { original, note } = value;
  const { before, after } = messages.values.note;
  return (
    <>
      <Said value={value} />
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

function Said({ value }: { value: SaidView }) {
  const { text, links, date } = value;
  if (text) return <ProseView prose={text} />;
  if (links) return <Links pages={links} />;
  const words = valueText(value);
  // HTML has no element for a stretch of time.
  return date !== undefined && !date.includes('/') ? <time dateTime={date}>{words}</time> : words;
}

function Links({ pages }: { pages: readonly PageLinkView[] }) {
  // Between two items stands one text.
  return listParts(pages.map(({ title }) => title)).map((part, at) => {
    const page = at % 2 === 0 ? pages[at / 2] : undefined;
    if (!page) return <Fragment key={at}>{part}</Fragment>;
    return (
      <PageLink key={at} path={page.path} hash={page.hash} className={nameClass(page.title)}>
        {page.title}
      </PageLink>
    );
  });
}
