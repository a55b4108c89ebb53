import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { execPath } from 'node:process';
import { afterAll, expect, test } from 'vitest';
import { inventedFilm } from './invented-site.ts';
import { siteFolder } from './tested-site.ts';

// `npm run leaks` on a copy of the site, in which a test may put further files.
const site = mkdtempSync(join(tmpdir(), 'wiki-leaks-'));
cpSync(siteFolder, site, { recursive: true });
afterAll(() => rmSync(site, { recursive: true, force: true }));

test('it tells how much it looked through, and that nothing leaks', () => {
  const { status, stdout } = runLeaks();
  expect(stdout).toMatch(/^strings tried +part 0( +part \d+)+ +outputs$/m);
  expect(stdout).toMatch(/^careful pages +\d+( +·)+ +\d+$/m);
  expect(stdout).toMatch(/^link cards +\d+( +·)+ +\d+$/m);
  expect(stdout).toMatch(/: nothing leaks: \d+ outputs, [\d.]+ MB, in [\d.]+ s\.$/m);
  expect(status).toBe(0);
});

test('it tells what leaks, where it stands, where it is from and how to mend it', () => {
  const leaking = join(site, 'notes.txt');
  writeFileSync(leaking, 'In the end: the daughter looks out to marker-three.');
  const { status, stdout } = runLeaks();
  rmSync(leaking);
  expect(stdout).toContain(
    [
      'leak: "the daughter looks out to"',
      '  known from part 3 on: mocks/invented-film/events/s6.json, title.text',
      '  in /notes.txt (other files, for readers of part 0)',
      '     … in the end [the daughter looks out to] marker three …',
      '  Fix: make the output of what compilePart gives for part 0, never of the authored content; or, if only readers',
    ].join('\n'),
  );
  expect(stdout).toMatch(/^other files +\d+!1 /m);
  expect(stdout).toMatch(/: 1 leak: /);
  expect(status).toBe(1);
});

test('it fails where it cannot read a file, and tells which and why', () => {
  const unknown = join(site, 'notes.xyz');
  writeFileSync(unknown, 'x');
  const { status, stdout } = runLeaks();
  rmSync(unknown);
  expect(stdout).toContain('cannot be read as what its name says: /notes.xyz\n  expected a name that ends in .html, ');
  expect(stdout).toMatch(/: 1 file that cannot be read: /);
  expect(status).toBe(1);
});

function runLeaks() {
  return spawnSync(execPath, ['src/build/leaks.ts', inventedFilm, site], { encoding: 'utf8' });
}
