import { createHash } from 'node:crypto';
import { workerPolicy } from '#wiki/worker-address.ts';

// The content security policy (https://www.w3.org/TR/CSP3/). Every document carries its own, with the hashes of its own
// inline scripts and styles; the header has those of all documents, and what only a header may have.

/** The hashes of inline code, as sources of a policy: `'sha256-…'`. */
export interface InlineHashes {
  scripts: ReadonlySet<string>;
  styles: ReadonlySet<string>;
}

/** The longest line of `_headers` that every host reads (https://developers.cloudflare.com/pages/configuration/headers/). */
const longestLine = 2000;

/**
 * Returns a document with its policy, as the first element after the encoding, since a policy holds for what follows
 * it.
 *
 * @throws If the document has no place for it.
 */
export function withPolicy(html: string): string {
  const policy = `<meta http-equiv="Content-Security-Policy" content="${policyOf(inlineHashes(html)).join('; ')}">`;
  let isPlaced = false;
  const placed = html.replace(/<meta charset="utf-8" ?\/?>/i, (charset) => {
    isPlaced = true;
    return `${charset}\n    ${policy}`;
  });
  if (!isPlaced) throw new Error('build: a document has no <meta charset="utf-8">. Fix: put it first in its head.');
  return placed;
}

/** Returns the policy of a document from its first lines, or null if it has none. */
export function readPolicy(head: string): InlineHashes | null {
  const [, policy] = /<meta http-equiv="Content-Security-Policy" content="([^"]*)">/.exec(head) ?? [];
  if (policy === undefined) return null;
  const hashesIn = (directive: string) =>
    new Set(new RegExp(`(?:^|; )${directive} ([^;]*)`).exec(policy)?.[1]?.match(/'sha256-[^']*'/g) ?? []);
  return { scripts: hashesIn('script-src'), styles: hashesIn('style-src') };
}

/**
 * Returns the policy of the header, for all documents of a site.
 *
 * With more inline code than a line may hold, it leaves scripts and styles to the policies of the documents.
 */
export function headerPolicy(hashes: InlineHashes): string {
  const all = [...policyOf(hashes), "frame-ancestors 'none'"];
  const whole = all.join('; ');
  if (whole.length <= longestLine) return whole;
  return all.filter((directive) => !/^(?:default|script|style)-src /.test(directive)).join('; ');
}

function policyOf({ scripts, styles }: InlineHashes): string[] {
  return [
    "default-src 'none'",
    ["script-src 'self'", ...scripts].join(' '),
    ["style-src 'self'", ...styles].join(' '),
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
}

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
