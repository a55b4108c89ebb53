import { fieldPath } from '../field-path.ts';
import type { Finding } from '../problem.ts';
import type { ReadFiles } from '../read-files.ts';
import type { Site } from '../schemas/site.ts';

/** Checks that fonts are assigned only to scripts of the content, and at most one for titles and one for text to each. */
export function* checkFonts({ site }: ReadFiles): Generator<Finding> {
  if (!site) return;
  const { fonts, scripts } = site.value;
  const known = new Set(['Latin', ...scripts.flatMap(({ unicode }) => unicode)]);
  const seen = new Set<string>();
  const list = fieldPath<Site>((from) => from.fonts);
  for (const [at, font] of fonts.entries()) {
    const ownList = fieldPath<typeof font>((from) => from.scripts);
    for (const [index, script] of font.scripts.entries()) {
      const finding = { file: site.file, path: [...list, at, ...ownList, index] };
      if (!known.has(script)) {
        yield {
          ...finding,
          rule: 'unknown-id',
          message: `The content has no script "${script}".`,
          expected: 'Add it to "scripts" with its language, or remove it here.',
          written: script,
          valid: known,
        };
      } else if (seen.has(`${font.use} ${script}`)) {
        yield {
          ...finding,
          rule: 'duplicate-value',
          message: `The script "${script}" already has a font for ${font.use}.`,
          expected: 'Keep one of the two.',
        };
      }
      seen.add(`${font.use} ${script}`);
    }
  }
}
