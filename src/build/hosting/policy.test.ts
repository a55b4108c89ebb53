import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { headerPolicy, scriptsAllowed, withPolicy } from './policy.ts';

const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
const page = (head: string, body = '') => `<!doctype html><head><meta charset="utf-8" />${head}</head>${body}`;

test('a document has the hashes of its inline scripts and styles, before any of them', () => {
  const html = page('<style>a{}</style><script data-x="{&quot;a&quot;:1}">run("é")</script>', '<style>b{}</style>');
  expect(withPolicy(html)).toBe(
    html.replace(
      '/>',
      `/>
    <meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'self' ${hash('run("é")')}; style-src 'self' ${hash('a{}')} ${hash('b{}')}; img-src 'self'; font-src 'self' data:; connect-src 'self'; manifest-src 'self'; worker-src 'self'; form-action 'self'; base-uri 'none'; require-trusted-types-for 'script'; trusted-types offline-worker">`,
    ),
  );
});

test('the policy of a document that has changed replaces the earlier one', () => {
  const changed = withPolicy(withPolicy(page('<!--style-->')).replace('<!--style-->', '<style>a{}</style>'));
  expect(changed).toBe(withPolicy(page('<style>a{}</style>')));
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
  expect(scriptsAllowed(withPolicy(page(head)))).toEqual(scripts.map(hash));
});

test('a document without an encoding has no place for a policy', () => {
  expect(() => withPolicy('<!doctype html><title>x</title>')).toThrow('no <meta charset="utf-8">. Fix: put it first');
  expect(scriptsAllowed('<!doctype html><title>x</title>')).toBe(null);
});

test('the policy of the header has the hashes of all inline scripts, and allows nothing unsafe', () => {
  const policy = headerPolicy([hash('a'), hash('b')]);
  expect(policy).toContain(`script-src 'self' ${hash('a')} ${hash('b')};`);
  expect(policy).toContain("frame-ancestors 'none'");
  expect(policy).not.toMatch(/unsafe|\*|https?:/);
});

test('a header that hosts would not read is an error', () => {
  const many = Array.from({ length: 40 }, (_, index) => hash(String(index)));
  expect(() => headerPolicy(many)).toThrow(
    /has \d{4} characters, and hosts read 2000. Fix: use the same inline script/,
  );
});
