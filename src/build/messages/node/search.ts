import { importCatalogue } from '../node-catalogue.ts';

const { default: catalogue } = await importCatalogue('search');

export { catalogue as default };
