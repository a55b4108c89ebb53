import type { Plugin } from 'vite';
import { htmlTag } from '../html.ts';
import { compileCatalogue } from './compile-catalogue.ts';
import { type CatalogueName, catalogueNames, languagesFolder, readLanguage } from './languages.ts';

/**
 * Compiles the messages of the chosen language into the modules `#catalogue/interface` and `#catalogue/search`, and says
 * on `<html>` which language it is.
 */
export function messages(): Plugin {
  return {
    name: 'messages',
    enforce: 'pre',
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
      if (!html.includes(englishTag)) throw new Error(`build: index.html has lost its tag ${englishTag}; put it back.`);
      return html.replace(englishTag, htmlTag(name, direction));
    },
  };
}

const englishTag = htmlTag('en', 'ltr');

/** Where bundles take a catalogue to stand, so that they sort it as they sort the files beside it. */
function catalogueId(specifier: string): string | undefined {
  const name: CatalogueName | undefined = catalogueNames.find((each) => specifier === `#catalogue/${each}`);
  return name && `\0${languagesFolder}/${name}.catalogue`;
}
