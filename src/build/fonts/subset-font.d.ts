// The package has no types (https://github.com/papandreou/subset-font). These cover only what is used.
declare module 'subset-font' {
  export default function subsetFont(
    font: Buffer,
    text: string,
    options: {
      targetFormat: 'woff2' | 'woff' | 'sfnt';
      noHinting?: boolean;
      preserveNameIds?: readonly number[];
      keepFeatures?: readonly string[];
    },
  ): Promise<Buffer>;
}
