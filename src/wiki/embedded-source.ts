import { type ContentSource, DataMissing } from './content-source.ts';

/** Data files that came with the page: address to parsed content. */
export function embeddedSource(files: Readonly<Record<string, unknown>>): ContentSource {
  return {
    networkMode: 'always',
    read(address) {
      const file = files[address];
      return file === undefined ? Promise.reject(new DataMissing(address)) : Promise.resolve(file);
    },
  };
}
