import { type ContentSource, DataMissing } from './content-source.ts';

/** Returns a source of data files that are embedded in the page, by address. */
export function embeddedSource(files: Readonly<Record<string, unknown>>): ContentSource {
  return {
    networkMode: 'always',
    read(address) {
      const file = files[address];
      return file === undefined ? Promise.reject(new DataMissing(address)) : Promise.resolve(file);
    },
  };
}
