import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';

/** A file to run the linter on. */
export interface LintedFile {
  path: string;
  text: string;
}

/** A message of the linter for a line. */
export interface Diagnostic {
  code: string;
  message: string;
  filename: string;
  help?: string;
}

/**
 * Runs the real linter with the real configuration once on all files, in a temporary folder, since starting the linter
 * takes seconds. Files may have the same path: each gets a unique name.
 *
 * @param folders - Folders that the configuration reads.
 * @returns For each file, the linter's messages.
 */
export function lintFiles(files: readonly LintedFile[], ...folders: string[]): Diagnostic[][] {
  const folder = mkdtempSync(join(tmpdir(), 'lint-'));
  for (const name of folders) mkdirSync(join(folder, name), { recursive: true });
  copyFileSync('oxlint.config.ts', join(folder, 'oxlint.config.ts'));
  for (const name of ['node_modules', 'lint']) symlinkSync(resolve(name), join(folder, name));
  // `reveal-schedule.test.ts` becomes `7-reveal-schedule.test.ts`, to which the same rules apply.
  const paths = files.map(({ path }, index) => path.replace(/[^/]+$/, (name) => `${index}-${name}`));
  for (const [index, { text }] of files.entries()) {
    const path = join(folder, paths[index] ?? '');
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
    // It exits with an error if there are messages.
    return (error as { stdout: string }).stdout;
  }
}
