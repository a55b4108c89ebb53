import { createHash } from 'node:crypto';
import { parseHtml } from './parse-html.ts';
import type { SiteFiles } from './site-files.ts';

const directives = (scripts: string, styles: string) =>
  `default-src 'none'; script-src 'self'${scripts}; style-src 'self'${styles}; img-src 'self'; font-src 'self' data:; ` +
  `connect-src 'self'; manifest-src 'self'; worker-src 'self'; form-action 'self'; base-uri 'none'; ` +
  `require-trusted-types-for 'script'; trusted-types offline-worker`;

/**
 * Returns the documents whose policy is not the strict one with the hashes of their own inline code, or comes after some
 * of it.
 */
export function documentPolicyProblems(files: SiteFiles): string[] {
  return [...files].flatMap(([address, html]) => {
    if (!address.endsWith('.html')) return [];
    const page = parseHtml(html);
    const inline = [...page.querySelectorAll('style, script:not([src])')].filter(
      (element) => !/^application\/(?:ld\+)?json$/.test(element.getAttribute('type') ?? ''),
    );
    const hashes = (name: string) => {
      const texts = inline.filter(({ localName }) => localName === name).map(({ textContent }) => textContent ?? '');
      return [...new Set(texts.map(hashOf))].map((hash) => ` '${hash}'`).join('');
    };
    const [charset, policy] = page.head.children;
    const isStrict = policy?.getAttribute('content') === directives(hashes('script'), hashes('style'));
    const isFirst =
      charset?.hasAttribute('charset') && policy?.getAttribute('http-equiv') === 'Content-Security-Policy';
    return isFirst && isStrict ? [] : [`${address}: ${policy?.outerHTML ?? 'no policy'}`];
  });
}

function hashOf(text: string): string {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`;
}
