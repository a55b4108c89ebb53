import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { execPath } from 'node:process';
import { afterAll, expect, test } from 'vitest';
import { inventedFilm } from './test-sites.ts';
import { siteFolder } from './tested-site.ts';

// `npm run leaks` on a copy of the site, to which tests add files.
const site = mkdtempSync(join(tmpdir(), 'wiki-leaks-'));
cpSync(siteFolder, site, { recursive: true });
afterAll(() => rmSync(site, { recursive: true, force: true }));

test('prints what it searched, and that there are no leaks', () => {
  const { status, stdout } = runLeaks();
  expect(stdout).toMatch(/^strings tried +part 0( +part \d+)+ +outputs$/m);
  expect(stdout).toMatch(/^careful pages +\d+( +·)+ +\d+$/m);
  expect(stdout).toMatch(/^link cards +\d+( +·)+ +\d+$/m);
  expect(stdout).toMatch(/: no leaks: \d+ outputs, [\d.]+ MB, in [\d.]+ s\.$/m);
  expect(status).toBe(0);
});

test('prints each leak with its place, its source and a fix', () => {
  const leaking = join(site, 'notes.txt');
  writeFileSync(leaking, 'In the end: the daughter looks out to marker-three.');
  const { status, stdout } = runLeaks();
  rmSync(leaking);
  expect(stdout).toContain(
    [
      'leak: "the daughter looks out to"',
      '  revealed at part 3: mocks/invented-film/events/s6.json, title.text',
      '  in /notes.txt (other files, for readers of part 0)',
      '     … in the end [the daughter looks out to] marker three …',
      '  Fix: build this output from compilePart(…) at part 0, never from the authored content; or, if only readers',
    ].join('\n'),
  );
  expect(stdout).toMatch(/^other files +\d+!1 /m);
  expect(stdout).toMatch(/: 1 leak: /);
  expect(status).toBe(1);
});

test('fails if it cannot read a file, and prints which and why', () => {
  const unknown = join(site, 'notes.xyz');
  writeFileSync(unknown, 'x');
  const { status, stdout } = runLeaks();
  rmSync(unknown);
  expect(stdout).toContain('unreadable: /notes.xyz\n  expected a name that ends in .html, ');
  expect(stdout).toMatch(/: 1 unreadable file: /);
  expect(status).toBe(1);
});

function runLeaks() {
  return spawnSync(execPath, ['src/build/leaks.ts', inventedFilm, site], { encoding: 'utf8' });
}
