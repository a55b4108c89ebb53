import { pageDescription } from '#entities/page-description.ts';
import { pageTitle } from '#entities/page-title.ts';
import { documentStateAttribute, type DocumentState } from '#app/document-state.ts';
import { type Edition, pageAddress, type PagePath } from '#wiki/addresses.ts';
import { messages } from '#messages/messages.ts';
import type { PageData } from '#wiki/page-data.ts';
import type { SiteData } from '#wiki/site-data.ts';
import { cardSize } from './cards/card-picture.ts';
import type { CardFile } from './cards/site-cards.ts';
import { escapeHtml } from '#lib/escape-html.ts';
import { feedLink } from './feed.ts';
import { inertJson } from './html.ts';
import { jsonLd } from './json-ld.ts';

interface HeadOptions {
  edition: Edition;
  path: PagePath;
  /** The page at part 0, or null if part 0 does not know it. The head reveals nothing later, in either edition. */
  careful: PageData | null;
  /** The neutral name of a page that part 0 does not know, "Scene 23", or null for the film's title. */
  neutralTitle: string | null;
  site: SiteData;
  /**
   * The absolute address of the published wiki, without a trailing slash. Without it, elements that need one are left
   * out.
   */
  url: string | undefined;
  /** The link card, made from part-0 data. Used only if there is an absolute address. */
  card: CardFile | undefined;
  /** The text of the head script. */
  beforePaint: string;
  state: DocumentState;
}

/** The pages on which feed readers look for the feed. */
const withFeed: readonly PageData['kind'][] = ['home', 'changes'];

type HeadScriptOptions = Pick<HeadOptions, 'beforePaint' | 'state'>;

/** Returns the elements that a prerendered page adds to its head, made from part-0 data in both editions. */
export function pageHead(options: HeadOptions): string {
  const { careful, site, edition, path, url } = options;
  const title = messages.documentTitle({
    page: (careful?.kind === 'home' ? null : careful ? pageTitle(careful) : options.neutralTitle) ?? site.film.title,
    site: site.name,
  });
  const description = careful ? pageDescription(careful) : messages.descriptions.later;
  const robots = edition === 'full' ? (careful ? 'nosnippet' : 'noindex, nosnippet') : null;
  const address = url === undefined ? null : `${url}${pageAddress(path, edition)}`;
  const structured = careful && jsonLd(careful, site, url);
  return [
    `<title>${escapeHtml(title)}</title>`,
    headScript(options),
    meta('name', 'description', description),
    ...(robots ? [meta('name', 'robots', robots)] : []),
    ...(address ? [`<link rel="canonical" href="${escapeHtml(address)}">`, meta('property', 'og:url', address)] : []),
    meta('property', 'og:title', title),
    meta('property', 'og:description', description),
    meta('property', 'og:site_name', site.name),
    meta('property', 'og:type', careful?.kind === 'home' || !careful ? 'website' : 'article'),
    ...(url === undefined || !options.card ? [] : cardMetas(`${url}${options.card.address}`, options.card.text)),
    ...(url !== undefined && site.feed && careful && withFeed.includes(careful.kind) ? [feedLink(site, url)] : []),
    ...(structured ? [inertJson('application/ld+json', structured)] : []),
  ].join('\n    ');
}

/** Returns the link card's elements (https://ogp.me/#structured). */
function cardMetas(address: string, text: string): string[] {
  return [
    meta('property', 'og:image', address),
    meta('property', 'og:image:width', String(cardSize.width)),
    meta('property', 'og:image:height', String(cardSize.height)),
    meta('property', 'og:image:alt', text),
    meta('name', 'twitter:card', 'summary_large_image'),
  ];
}

/** Returns the head of `404.html`, which is served for unknown addresses. */
export function missingHead(options: HeadScriptOptions & Pick<HeadOptions, 'site'>): string {
  return [
    `<title>${escapeHtml(messages.documentTitle({ page: messages.states.nothingHere.title, site: options.site.name }))}</title>`,
    headScript(options),
    meta('name', 'robots', 'noindex'),
  ].join('\n    ');
}

/** Returns the head script. Its text is the same on every page; what differs is in an attribute. */
function headScript({ beforePaint, state }: HeadScriptOptions): string {
  return `<script ${documentStateAttribute}="${escapeHtml(JSON.stringify(state))}">${beforePaint}</script>`;
}

function meta(attribute: 'name' | 'property', name: string, content: string): string {
  return `<meta ${attribute}="${name}" content="${escapeHtml(content)}">`;
}
