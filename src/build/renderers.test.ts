import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { startRenderers } from './renderers.ts';

test('renders with the build of React for production, whatever the process that builds runs as', async () => {
  const entry = join(mkdtempSync(join(tmpdir(), 'renderers-')), 'entry.js');
  writeFileSync(entry, 'export const renderPage = async () => process.env.NODE_ENV;');
  const renderers = startRenderers(entry);
  await expect(renderers.render(null, {})).resolves.toBe('production');
  await renderers.close();
});
