import { parseHtml } from '#tests/build/parse-html.ts';

/**
 * Returns the text of a page as bare HTML: its headings, paragraphs, lists and links, with 300 bytes of styles and no
 * scripts. No page can be painted sooner.
 */
export function bareDocument(html: string): string {
  const page = parseHtml(html);
  const main = page.querySelector('main');
  if (!main) throw new Error('bench: the page has no main element.');
  for (const element of main.querySelectorAll('svg, script, style, [popover], [hidden]')) element.remove();
  for (const element of main.querySelectorAll('*')) {
    for (const name of element.getAttributeNames()) if (name !== 'href') element.removeAttribute(name);
  }
  return `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${page.title}</title><link rel="icon" href="data:,"><style>body{font:1rem/1.6 system-ui,sans-serif;max-width:44rem;margin:auto;padding:1rem;color:#222}table{border-collapse:collapse}td,th{border:1px solid #999;padding:.3rem .6rem;text-align:left}</style><main>${main.innerHTML}</main></html>`;
}
