import { changedPageTitle, changeText } from '#entities/change-text.ts';
import { dateText } from '#entities/value-text.ts';
import { escapeHtml } from '#lib/escape-html.ts';
import { language, messages } from '#messages/messages.ts';
import { feedAddress, pageAddress, pagePath } from '#wiki/addresses.ts';
import type { ChangedPageData, ChangesPage } from '#wiki/page-data.ts';
import type { SiteData } from '#wiki/site-data.ts';

type SiteName = Pick<SiteData, 'name'>;

/**
 * Returns the feed of changes (https://www.rfc-editor.org/rfc/rfc4287): what changed on each page on each day, as the
 * first page of the list has it at part 0. A feed is for everyone.
 *
 * @param page - The list of a wiki that was released.
 * @param url - The address of the wiki, without a trailing slash.
 */
export function feed(page: ChangesPage, { name }: SiteName, url: string): string {
  const { days, since } = page;
  const entries = days.flatMap(({ day, pages }) => pages.map((changed) => entryOf(changed, day, url)));
  const newest = days[0]?.day ?? since ?? '';
  return `<?xml version="1.0" encoding="UTF-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${language}">
  <id>${escapeHtml(`${url}${pagePath('changes')}`)}</id>
  <title>${escapeHtml(messages.changes.feedTitle({ site: name }))}</title>
  <updated>${timeOf(newest)}</updated>
  <author><name>${escapeHtml(name)}</name></author>
  <link rel="self" type="application/atom+xml" href="${escapeHtml(`${url}${feedAddress}`)}"/>
  <link rel="alternate" type="text/html" href="${escapeHtml(`${url}${pagePath('changes')}`)}"/>
${entries.join('')}</feed>
`;
}

function entryOf(changed: ChangedPageData, day: string, url: string): string {
  // Of a page that is gone, only the list tells.
  const { path, hash = '' } = changed.page ?? { path: pagePath('changes') };
  const title = messages.changes.entry({ page: changedPageTitle(changed), day: dateText(day) });
  const said = changed.changes.map((change) => `<li>${escapeHtml(changeText(change))}</li>`).join('');
  // The page in a day's list: an address that no other entry has, and that stays.
  const id = `${url}${pagePath('changes')}#${day}${path}${hash.replace('#', '/')}`;
  return `  <entry>
    <id>${escapeHtml(id)}</id>
    <title>${escapeHtml(title)}</title>
    <updated>${timeOf(day)}</updated>
    <link rel="alternate" type="text/html" href="${escapeHtml(`${url}${pageAddress(path, 'careful')}${hash}`)}"/>
    <content type="html">${escapeHtml(`<ul>${said}</ul>`)}</content>
  </entry>
`;
}

/** Returns the time at which a day begins (https://www.rfc-editor.org/rfc/rfc3339), since only days are known. */
function timeOf(day: string): string {
  return `${day}T00:00:00Z`;
}

/** Returns the link in the head of a page by which feed readers find the feed. */
export function feedLink({ name }: SiteName, url: string): string {
  const title = messages.changes.feedTitle({ site: name });
  return `<link rel="alternate" type="application/atom+xml" title="${escapeHtml(title)}" href="${escapeHtml(`${url}${feedAddress}`)}">`;
}
