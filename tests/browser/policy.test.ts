import { expect, test } from 'vitest';
import { visit } from './visit.ts';

// That nothing of the site breaks its policy is tested by every visit, which fails on a line in the console.

const attempts = [
  'an inline script',
  'an inline style',
  'a style in an attribute',
  'code from a string',
  'markup from a string',
  'another policy of trusted types',
  'a request to another host',
] as const;

test.each([
  // Inline styles are left to the documents.
  ['header', ['an inline style']],
  ['document', []],
  // So the attempts are ones that would succeed.
  ['neither', attempts],
] as const)('with the policy of %s alone, what succeeds of what is not of the site: %j', async (whose, succeeding) => {
  const reader = await visit({ part: 0 });
  reader.mayLog(/Content Security Policy|This document requires 'Trusted|^asked: https:\/\/elsewhere/i);
  await reader.context.route('https://elsewhere.example/', (route) => route.fulfill({ body: '' }));
  await reader.context.route('**/about', async (route) => {
    const response = await route.fetch();
    const { 'content-security-policy': policy = '', ...headers } = response.headers();
    const html = await response.text();
    const bare = html.replace(/<meta http-equiv="Content-Security-Policy"[^>]*>/, '');
    expect(bare).not.toBe(html);
    await route.fulfill({
      response,
      headers: whose === 'header' ? { ...headers, 'content-security-policy': policy } : headers,
      body: whose === 'document' ? html : bare,
    });
  });
  await reader.open('/about');
  const done = await reader.page.evaluate(async () => {
    // Not in the call of the debugger, which may run anything.
    await new Promise((later) => {
      setTimeout(later);
    });
    const succeeded: string[] = [];
    const attempt = async (name: (typeof attempts)[number], act: () => unknown) => {
      try {
        if ((await act()) !== false) succeeded.push(name);
      } catch {
        // Refused.
      }
    };
    const flags = window as { inlineRan?: boolean };
    const added = (element: HTMLElement) => document.body.appendChild(element);
    await attempt('an inline script', () => {
      added(Object.assign(document.createElement('script'), { text: 'window.inlineRan = true' }));
      return flags.inlineRan === true;
    });
    await attempt('an inline style', () => {
      added(Object.assign(document.createElement('style'), { textContent: 'body { outline: 7px solid }' }));
      return getComputedStyle(document.body).outlineWidth === '7px';
    });
    await attempt('a style in an attribute', () => {
      document.body.setAttribute('style', 'outline-offset: 5px');
      return getComputedStyle(document.body).outlineOffset === '5px';
    });
    // oxlint-disable-next-line no-eval -- It is what the policy refuses.
    await attempt('code from a string', () => (0, eval)('1 + 1'));
    await attempt('markup from a string', () => (added(document.createElement('p')).innerHTML = '<b>x</b>'));
    await attempt('another policy of trusted types', () => {
      const { trustedTypes } = window as {
        trustedTypes?: { createPolicy(name: string, rules: object): unknown };
      };
      trustedTypes?.createPolicy('another', {});
    });
    await attempt('a request to another host', () => fetch('https://elsewhere.example/', { mode: 'no-cors' }));
    return succeeded;
  });
  expect(done).toEqual(succeeding);
  // The page itself works.
  await reader.page.keyboard.press('/');
  await reader.page.getByRole('dialog').getByRole('combobox').waitFor();
});
