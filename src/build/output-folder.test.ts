import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { outputFolder } from './output-folder.ts';

const html = '<meta charset="utf-8"><!--styles--><script>run()</script>';

test('a draft gets its policy when it is rewritten, from the inline code that it then has', () => {
  const folder = mkdtempSync(join(tmpdir(), 'output-'));
  const output = outputFolder(folder);
  const written = () => readFileSync(join(folder, 'page.html'), 'utf8');
  output.draft('/page.html', html);
  expect(written()).toBe(html);
  output.rewrite('/page.html', (text) => text.replace('<!--styles-->', '<style>p{color:red}</style>'));
  expect(written()).toMatch(/script-src 'self' 'sha256-[^']+'; style-src 'self' 'sha256-[^']+'/);
  expect(() => output.draft('/page.html', html)).toThrow('/page.html');
});
