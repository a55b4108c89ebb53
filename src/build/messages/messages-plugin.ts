import type { Plugin } from 'vite';
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
      const { locale, direction } = readLanguage();
      return html.replace('<html lang="en" dir="ltr">', htmlTag({ locale, direction }));
    },
  };
}

/** The start tag of a document in a language. */
function htmlTag({ locale, direction }: { locale: string; direction: string }): string {
  return `<html lang="${new Intl.Locale(locale).language}" dir="${direction}">`;
}

/** Where bundles take a catalogue to stand, so that they sort it as they sort the files beside it. */
function catalogueId(specifier: string): string | undefined {
  const name: CatalogueName | undefined = catalogueNames.find((each) => specifier === `#catalogue/${each}`);
  return name && `\0${languagesFolder}/${name}.catalogue`;
}
