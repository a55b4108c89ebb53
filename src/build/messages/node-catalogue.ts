import { registerHooks } from 'node:module';
import { compileCatalogue } from './compile-catalogue.ts';
import { type CatalogueName, catalogueNames, type Language, languagesFolder, readLanguage } from './languages.ts';

// Module hook for scripts in plain Node: package.json resolves `#catalogue/…` to the modules in node/ by the condition
// `node`. Bundles use the Vite plugin, which compiles with the same function.
registerHooks({
  resolve(specifier, context, nextResolve) {
    return nameOf(specifier) === undefined
      ? nextResolve(specifier, context)
      : { url: specifier, format: 'module', shortCircuit: true };
  },
  load(url, context, nextLoad) {
    const name = nameOf(url);
    if (name === undefined) return nextLoad(url, context);
    const language = readLanguage();
    return { source: compileCatalogue(language.catalogues[name], language), format: 'module', shortCircuit: true };
  },
});

/** Returns the compiled module of a catalogue, in the language of the build. */
export async function importCatalogue(name: CatalogueName): Promise<CatalogueModule> {
  return (await import(addressOf(name))) as CatalogueModule;
}

interface CatalogueModule extends Pick<Language, 'locale' | 'direction'> {
  default: unknown;
  language: string;
}

/** A virtual path from which the imports of a catalogue resolve; there is no such file. */
function addressOf(name: CatalogueName): string {
  return new URL(`../../../${languagesFolder}/${name}.catalogue`, import.meta.url).href;
}

function nameOf(url: string): CatalogueName | undefined {
  return catalogueNames.find((name) => addressOf(name) === url);
}
