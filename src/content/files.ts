import type { AuthoredFile } from '#compiler/json-file.ts';

const files = import.meta.glob<string>(['./**/*.json', './drawings/*.svg', '!./tests/**'], {
  query: '?raw',
  import: 'default',
  eager: true,
});

/** Every authored file, for development and tests in which there is no file system. */
export const contentFiles: AuthoredFile[] = Object.entries(files).map(([path, text]) => ({
  path: path.replace(/^\.\//, ''),
  text,
}));
