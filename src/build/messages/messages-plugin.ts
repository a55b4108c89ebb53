import type { Plugin } from 'vite';
import { htmlTag } from '../html.ts';
import { compileCatalogue } from './compile-catalogue.ts';
import { type CatalogueName, catalogueNames, languagesFolder, readLanguage } from './languages.ts';

/**
 * Compiles the messages of the chosen language into the modules `#catalogue/interface` and `#catalogue/search`, and
 * sets the language of `<html>`.
 */
export function messages(): Plugin {
  return {
    name: 'messages',
    enforce: 'pre',
    // Otherwise the development server discovers these dependencies on the first request and reloads the page.
    config: () => ({ optimizeDeps: { include: runtime } }),
    resolveId: (specifier) => catalogueId(specifier) ?? null,
    load(id) {
      const name = catalogueNames.find((each) => catalogueId(`#catalogue/${each}`) === id);
      if (name === undefined) return null;
      const language = readLanguage();
      for (const path of language.paths) this.addWatchFile(path);
      return { code: compileCatalogue(language.catalogues[name], language), moduleType: 'js' };
    },
    transformIndexHtml(html) {
      const { name, direction } = readLanguage();
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

/** The path that bundles see for a catalogue, so that it is sorted like its neighbouring files. */
function catalogueId(specifier: string): string | undefined {
  const name: CatalogueName | undefined = catalogueNames.find((each) => specifier === `#catalogue/${each}`);
  return name && `\0${languagesFolder}/${name}.catalogue`;
}
