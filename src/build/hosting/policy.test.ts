import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { headerPolicy, readPolicy, withPolicy } from './policy.ts';

const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
const page = (head: string, body = '') => `<!doctype html><head><meta charset="utf-8" />${head}</head>${body}`;
const hashes = (html: string) => readPolicy(withPolicy(html));

test('a document has the hashes of its inline scripts and styles, before any of them', () => {
  const html = page('<style>a{}</style><script data-x="{&quot;a&quot;:1}">run("é")</script>', '<style>b{}</style>');
  expect(hashes(html)).toEqual({
    scripts: new Set([hash('run("é")')]),
    styles: new Set([hash('a{}'), hash('b{}')]),
  });
  expect(withPolicy(html)).toMatch(/^<!doctype html><head><meta charset="utf-8" \/>\s*<meta http-equiv="Content-Sec/);
});

test.each([
  ['<script type="application/ld+json">{"a":1}</script>', []],
  ['<script type="application/json" id="state">{"a":"<style>x{}</style>"}</script>', []],
  ['<script type="text/plain">a</script>', []],
  ['<script type="module" crossorigin src="/assets/main.js"></script>', []],
  ['<script type="module">run()</script>', ['run()']],
  ['<script data-x="a > b">run()</script>', ['run()']],
  ['<script>"<style>x{}<\\/style>"</script>', ['"<style>x{}<\\/style>"']],
  ['<noscript><style>a{}</style></noscript><script>\n</script>', ['\n']],
])('%s: scripts %j', (head, scripts) => {
  expect(hashes(page(head))?.scripts).toEqual(new Set(scripts.map(hash)));
});

test('a document without an encoding has no place for a policy', () => {
  expect(() => withPolicy('<!doctype html><title>x</title>')).toThrow('no <meta charset="utf-8">. Fix: put it first');
  expect(readPolicy('<!doctype html><title>x</title>')).toBe(null);
});

test('the policy of the header has the hashes of all documents, and allows nothing unsafe', () => {
  const policy = headerPolicy({ scripts: new Set([hash('a')]), styles: new Set([hash('b'), hash('c')]) });
  expect(policy).toContain(`script-src 'self' ${hash('a')};`);
  expect(policy).toContain(`style-src 'self' ${hash('b')} ${hash('c')};`);
  expect(policy).toContain("frame-ancestors 'none'");
  expect(policy).not.toMatch(/unsafe|\*|https?:/);
});

test('with more inline code than a header may hold, scripts and styles are left to the documents', () => {
  const many = new Set(Array.from({ length: 40 }, (_, index) => hash(String(index))));
  const policy = headerPolicy({ scripts: many, styles: many });
  expect(policy.length).toBeLessThan(2000);
  expect(policy).not.toMatch(/(?:default|script|style)-src/);
  expect(policy).toContain("require-trusted-types-for 'script'; trusted-types offline-worker; frame-ancestors 'none'");
});
