import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';

/** A file that a rule is tried on. */
export interface LintedFile {
  path: string;
  text: string;
}

/** What the linter says of a line. */
export interface Diagnostic {
  code: string;
  message: string;
  filename: string;
  help?: string;
}

/**
 * Runs the real linter with the real configuration once on all files, in a folder of its own: a start of the linter
 * takes seconds. Files may have the same path, since each stands beside its neighbours under a name of its own.
 *
 * @param folders Folders that the configuration reads.
 * @returns For each file what the linter says of it.
 */
export function lintFiles(files: readonly LintedFile[], ...folders: string[]): Diagnostic[][] {
  const folder = mkdtempSync(join(tmpdir(), 'lint-'));
  for (const name of folders) mkdirSync(join(folder, name), { recursive: true });
  copyFileSync('oxlint.config.ts', join(folder, 'oxlint.config.ts'));
  for (const name of ['node_modules', 'lint']) symlinkSync(resolve(name), join(folder, name));
  // `reveal-schedule.test.ts` becomes `7-reveal-schedule.test.ts`, which the same rules are for.
  const paths = files.map(({ path }, place) => path.replace(/[^/]+$/, (name) => `${place}-${name}`));
  for (const [place, { text }] of files.entries()) {
    const path = join(folder, paths[place] ?? '');
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  }
  const { diagnostics } = JSON.parse(outputOf(folder, paths)) as { diagnostics: Diagnostic[] };
  rmSync(folder, { recursive: true });
  return paths.map((path) => diagnostics.filter(({ filename }) => filename === path));
}

function outputOf(folder: string, paths: readonly string[]): string {
  try {
    return execFileSync('oxlint', ['--format', 'json', ...paths], { cwd: folder, encoding: 'utf8', stdio: 'pipe' });
  } catch (error) {
    // It fails where it has something to say.
    return (error as { stdout: string }).stdout;
  }
}
