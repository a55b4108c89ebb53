import process from 'node:process';
import { bundleClient, bundlePrerenderer, bundleScript, bundleSingleFile } from './bundles.ts';

// The process of `startBundler`: it makes one bundle after the other, as it is asked.
const [, , folder] = process.argv;

const tasks = {
  client: bundleClient,
  prerenderer: (base: string) => bundlePrerenderer(base, folder),
  script: (input: string, name: string) => bundleScript(input, name, folder),
  singleFile: (fontSheet: string) => bundleSingleFile(fontSheet, folder),
};

/** The bundles that can be asked for. */
export type BundleTasks = typeof tasks;
export type BundleRequest = {
  [Name in keyof BundleTasks]: { id: number; name: Name; args: Parameters<BundleTasks[Name]> };
}[keyof BundleTasks];
export type BundleAnswer = { id: number; made: unknown } | { id: number; error: string };

function answer(value: BundleAnswer): void {
  process.send?.(value);
}

/** The end of what was asked for before: two bundlers at a time would take the memory of two. */
let before = Promise.resolve();

process.on('message', ({ id, name, args }: BundleRequest) => {
  const task = tasks[name] as (...given: readonly unknown[]) => Promise<unknown>;
  before = before
    .then(() => task(...args))
    .then(
      (made) => answer({ id, made }),
      (error: unknown) =>
        answer({ id, error: error instanceof Error ? (error.stack ?? error.message) : String(error) }),
    );
});
