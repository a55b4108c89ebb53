import { type Hosting, hashed, keeping } from './hosting.ts';

// The two files that Netlify and Cloudflare Pages read from the folder that is published, and serve to nobody
// (https://docs.netlify.com/manage/routing/headers/, https://developers.cloudflare.com/pages/configuration/headers/).

/** The most redirects that every host reads. Others are left to the documents at the former addresses. */
const mostRedirects = 2000;

/**
 * Returns `_headers`. Rules that match the same address are joined, so each header is in one rule: what is not named by
 * a hash has the default of these hosts, which is to ask again.
 */
export function headersFile({ base, headers }: Hosting): string {
  const rules = [
    [`${base}*`, ...headers.map(([name, value]) => `  ${name}: ${value}`)],
    // Only a whole folder can be named.
    ...hashed
      .filter(({ names }) => names === undefined)
      .map(({ folder }) => [`${base}${folder.slice(1)}*`, `  Cache-Control: ${keeping.hashed}`]),
  ];
  return `${rules.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}

/** Returns `_redirects`: the former addresses that readers of part 0 may know. */
export function redirectsFile({ base, moved }: Hosting): string {
  const at = (address: string) => `${base}${address.slice(1)}`;
  return [...moved]
    .filter(([, { isKnown }]) => isKnown)
    .slice(0, mostRedirects)
    .map(([from, { to }]) => `${at(from)} ${at(to)} 301\n`)
    .join('');
}
