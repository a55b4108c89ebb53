import { importCatalogue } from '../node-catalogue.ts';

const { default: catalogue, language, locale, direction } = await importCatalogue('interface');

export { catalogue as default, direction, language, locale };
