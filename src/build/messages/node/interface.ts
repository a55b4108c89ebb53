import { importCatalogue } from '../node-catalogue.ts';

const { default: catalogue, locale } = await importCatalogue('interface');

export { catalogue as default, locale };
