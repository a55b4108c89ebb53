import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll } from 'vitest';

/** What the linter says of a line. */
interface Diagnostic {
  code: string;
  message: string;
  help?: string;
}

/**
 * The real linter with the real configuration, on files written for a test, in a folder of its own.
 *
 * @param folders Folders that the configuration reads.
 */
export function linter(...folders: string[]): (file: string, text: string) => Diagnostic[] {
  const folder = mkdtempSync(join(tmpdir(), 'lint-'));
  for (const name of folders) mkdirSync(join(folder, name), { recursive: true });
  copyFileSync('oxlint.config.ts', join(folder, 'oxlint.config.ts'));
  for (const name of ['node_modules', 'lint']) symlinkSync(resolve(name), join(folder, name));
  afterAll(() => rmSync(folder, { recursive: true }));
  return (file, text) => {
    const path = join(folder, file);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
    return (JSON.parse(outputOf(folder, file)) as { diagnostics: Diagnostic[] }).diagnostics;
  };
}

function outputOf(folder: string, file: string): string {
  try {
    return execFileSync('oxlint', ['--format', 'json', file], { cwd: folder, encoding: 'utf8', stdio: 'pipe' });
  } catch (error) {
    // It fails where it has something to say.
    return (error as { stdout: string }).stdout;
  }
}
