import type { Plugin } from 'vite';
import { htmlTag } from '../html.ts';
import { compileCatalogue, compileGroup, compileSettings } from './compile-catalogue.ts';
import {
  type CatalogueName,
  catalogueNames,
  isNote,
  type Language,
  languagesFolder,
  type MessageTree,
  readLanguage,
} from './languages.ts';

/**
 * Compiles the messages of the chosen language into the modules `#catalogue/interface` and `#catalogue/search`, and
 * sets the language of `<html>`.
 */
export function messages(): Plugin {
  let read: Language | undefined;
  // Once for all modules of a bundle, and again when a file has changed.
  const current = () => (read ??= readLanguage());
  const readAgain = () => {
    read = undefined;
  };
  return {
    name: 'messages',
    enforce: 'pre',
    // Otherwise the development server discovers these dependencies on the first request and reloads the page.
    config: () => ({ optimizeDeps: { include: runtime } }),
    buildStart: readAgain,
    watchChange: readAgain,
    resolveId: (specifier) => catalogueId(specifier) ?? (/\.catalogue\//.test(specifier) ? specifier : null),
    load(id) {
      const name = catalogueNames.find((each) => id.startsWith(catalogueId(`#catalogue/${each}`) ?? ''));
      if (name === undefined) return null;
      const language = current();
      for (const path of language.paths) this.addWatchFile(path);
      const catalogue = language.catalogues[name];
      // In development, a module for each group would be a hundred requests more for each page.
      const code =
        this.environment.mode === 'dev' ? compileCatalogue(catalogue, language) : moduleCode(id, catalogue, language);
      return { code, moduleType: 'js', moduleSideEffects: false };
    },
    transformIndexHtml(html) {
      const { name, direction } = current();
      if (!html.includes(englishTag)) throw new Error(`build: index.html has no tag ${englishTag}. Fix: put it back.`);
      return html.replace(englishTag, htmlTag(name, direction));
    },
  };
}

/** The modules that compiled messages import. */
const runtime = ['', '/lib/cardinals', '/lib/formatters', '/lib/plurals'].map(
  (path) => `@messageformat/runtime${path}`,
);

const englishTag = htmlTag('en', 'ltr');

/**
 * Returns the code of a module of a catalogue. Each group of messages is a module of its own, so that a page loads those
 * that it shows: the catalogue (`…catalogue`) exports the namespace of all groups (`…catalogue/*`), of which bundlers
 * follow each to its module (`…catalogue/timeline`).
 */
function moduleCode(id: string, catalogue: MessageTree, language: Language): string {
  const [catalogueFile = '', part] = id.split(/(?<=\.catalogue)\//);
  if (part === undefined) {
    return [
      `import * as messages from ${JSON.stringify(`${catalogueFile}/*`)};`,
      'export { messages as default };',
      compileSettings(language),
    ].join('\n');
  }
  if (part !== '*') return compileGroup(part, catalogue, language);
  const groups = Object.keys(catalogue).filter((key) => !isNote(key));
  return groups
    .map((key) => `export { default as ${key} } from ${JSON.stringify(`${catalogueFile}/${key}`)};`)
    .join('\n');
}

/** The path that bundles see for a catalogue, so that it is sorted like its neighbouring files. */
function catalogueId(specifier: string): string | undefined {
  const name: CatalogueName | undefined = catalogueNames.find((each) => specifier === `#catalogue/${each}`);
  return name && `\0${languagesFolder}/${name}.catalogue`;
}
