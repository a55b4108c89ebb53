import type { SiteData } from '#wiki/site-data.ts';
import { escapeHtml } from '#lib/escape-html.ts';
import { inertJson } from './html.ts';

/** Returns the one-file edition: its bundle with every data file of every part embedded. */
export function singleFile(bundle: string, data: ReadonlyMap<string, string>, site: SiteData): string {
  const files = Object.fromEntries([...data].map(([address, body]) => [address, JSON.parse(body) as unknown]));
  const embedded = inertJson('application/json', files, 'embedded-data');
  const head = `<title>${escapeHtml(site.name)}</title>\n    <meta name="robots" content="noindex, nosnippet">`;
  // The data comes before the script, which reads it on start.
  return bundle.replace('<!--head-->', () => `${head}\n    ${embedded}`).replace(/<!--(?:style|page|sheet)-->/g, '');
}
