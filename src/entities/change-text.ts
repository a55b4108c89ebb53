import { messages } from '#messages/messages.ts';
import type { ChangeData, ChangedPageData } from '#wiki/page-data.ts';
import { linkTitle } from './neutral-name.ts';

type Text = string | ((words: { label: string }) => string);

/** Returns what happened to something on a page, as a sentence. */
export function changeText({ subject, kind, label }: ChangeData): string {
  const things = messages.changes.things;
  const isPlaced = subject !== 'section' && subject !== 'paragraph';
  // Text without a heading is the introduction. Of what was removed, nobody knows where it was.
  const texts: Partial<Record<ChangeData['kind'], Text>> =
    isPlaced || label !== undefined || kind === 'removed' ? things[subject] : things.introduction;
  const text = texts[kind] ?? things.detail.changed;
  return typeof text === 'string' ? text : text({ label: label ?? '' });
}

/** Returns the name of a page on which something changed; of one that is gone, only what it was. */
export function changedPageTitle({ page, collection }: ChangedPageData): string {
  return page ? linkTitle(page) : messages.changes.gone({ kind: messages.collections.one[collection] });
}
