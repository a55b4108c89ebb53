import { createHash } from 'node:crypto';
import { broken, equal } from './document-checks.ts';
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

/** Scripts and styles: one head script, identical in every document, before the styles; none in attributes. */
export function policyProblems(files: SiteFiles, paths: readonly string[]): string[] {
  const documents = paths.map((address) => ({ address, page: parseHtml(files.get(address) ?? '') }));
  const [first] = documents;
  const headScript = first?.page.querySelector('script:not([type])')?.textContent ?? '';
  const layers = first?.page.querySelector('style')?.textContent ?? '';
  return documents.flatMap(({ address, page }) => {
    const inline = [...page.querySelectorAll('script:not([src])')].filter(
      ({ attributes }) => !/^application\/(?:ld\+)?json$/.test(attributes.getNamedItem('type')?.value ?? ''),
    );
    const attributes = [...page.querySelectorAll('*')].flatMap((element) => [...element.attributes]);
    return broken(address, {
      'has no style attribute': attributes.every(({ name }) => name !== 'style'),
      'has no event handler attribute': attributes.every(
        ({ name, value }) => !/^on/i.test(name) && !/^javascript:/i.test(value),
      ),
      'has the order of layers and the styles of its kind inline, and no others':
        /^@layer [a-z,]+;$/.test(layers) &&
        equal(
          [...page.querySelectorAll('style')].map(({ textContent }) => (textContent === layers ? 'layers' : 'kind')),
          ['layers', 'kind'],
        ),
      'has only the head script, with the same text on all pages':
        headScript.length > 100 &&
        equal(
          inline.map(({ textContent }) => textContent),
          [headScript],
        ),
      'runs the head script before the body': inline.every((script) => script.closest('head') !== null),
      'starts no other script before the page is read': [...page.querySelectorAll('script[src]')].every(
        (script) => script.getAttribute('type') === 'module',
      ),
    });
  });
}

function hashOf(text: string): string {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`;
}
