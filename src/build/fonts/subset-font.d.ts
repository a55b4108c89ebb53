// The package has no types of its own: what is used of it (https://github.com/papandreou/subset-font).
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
