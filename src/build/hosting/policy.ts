import { createHash } from 'node:crypto';
import { workerPolicy } from '#wiki/worker-address.ts';

// The content security policy (https://www.w3.org/TR/CSP3/). Every document carries its own, with the hashes of its own
// inline scripts and styles; that of the header holds as well, and has what only a header may have.

/** The longest line of `_headers` that every host reads (https://developers.cloudflare.com/pages/configuration/headers/). */
const longestLine = 2000;

/**
 * Returns a document with its policy, as the first element after the encoding, since a policy holds for what follows
 * it. An earlier one is replaced.
 *
 * @throws If the document has no place for it.
 */
export function withPolicy(html: string): string {
  const policy = `<meta http-equiv="Content-Security-Policy" content="${policyOf(inlineHashes(html))}">`;
  let isPlaced = false;
  const placed = html.replace(policyElement, '').replace(/<meta charset="utf-8" ?\/?>/i, (charset) => {
    isPlaced = true;
    return `${charset}\n    ${policy}`;
  });
  if (!isPlaced) throw new Error('build: a document has no <meta charset="utf-8">. Fix: put it first in its head.');
  return placed;
}

const policyElement = /\s*<meta http-equiv="Content-Security-Policy" content="([^"]*)">/;

/**
 * Returns the hashes of inline scripts that the policy of a document names, from its first lines, or null if it has no
 * policy.
 */
export function scriptsAllowed(head: string): string[] | null {
  const [, policy] = policyElement.exec(head) ?? [];
  if (policy === undefined) return null;
  return /script-src ([^;]*)/.exec(policy)?.[1]?.match(/'sha256-[^']*'/g) ?? [];
}

/**
 * Returns the policy of the header, for all documents of a site, with the hashes of all inline scripts. Inline styles,
 * of which each kind of page has its own, are left to the documents: the header comes with every answer, and has to be
 * small.
 *
 * @throws If it is longer than hosts read.
 */
export function headerPolicy(scripts: Iterable<string>): string {
  const policy = [
    ["script-src 'self'", ...scripts].join(' '),
    "style-src-attr 'none'",
    ...alike,
    "media-src 'none'",
    "object-src 'none'",
    "frame-src 'none'",
    "frame-ancestors 'none'",
  ].join('; ');
  if (policy.length <= longestLine) return policy;
  throw new Error(
    `build: the policy of the header has ${policy.length} characters, and hosts read ${longestLine}. Fix: use the same inline script in all documents.`,
  );
}

interface InlineHashes {
  scripts: Set<string>;
  styles: Set<string>;
}

function policyOf({ scripts, styles }: InlineHashes): string {
  return [
    "default-src 'none'",
    ["script-src 'self'", ...scripts].join(' '),
    ["style-src 'self'", ...styles].join(' '),
    ...alike,
  ].join('; ');
}

/** What header and documents say alike. */
const alike = [
  "img-src 'self'",
  // The one-file edition carries its fonts.
  "font-src 'self' data:",
  "connect-src 'self'",
  "manifest-src 'self'",
  "worker-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "require-trusted-types-for 'script'",
  `trusted-types ${workerPolicy}`,
];

/** A script or style of a document; attributes are in double quotes, as React and the bundler write them. */
const element = /<(script|style)((?:\s+[^\s=>"]+(?:="[^"]*")?)*)\s*>([\s\S]*?)<\/\1>/g;

/** Types of scripts that a policy asks about; all others hold data, such as the state of the page. */
const runs = /^(?:module|importmap|speculationrules|text\/javascript)?$/;

function inlineHashes(html: string): InlineHashes {
  const scripts = new Set<string>();
  const styles = new Set<string>();
  for (const [, name, attributes = '', text = ''] of html.matchAll(element)) {
    if (name === 'style') styles.add(hashOf(text));
    else if (runs.test(typeOf(attributes)) && !/\ssrc=/.test(attributes)) scripts.add(hashOf(text));
  }
  return { scripts, styles };
}

function typeOf(attributes: string): string {
  return /\stype="([^"]*)"/.exec(attributes)?.[1] ?? '';
}

function hashOf(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}
