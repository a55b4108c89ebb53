// The package has no types (https://github.com/papandreou/fontverter). These cover only what is used.
declare module 'fontverter' {
  /** Returns a font in another format; its own is recognised. */
  export function convert(font: Buffer, to: 'sfnt' | 'woff' | 'woff2'): Promise<Buffer>;
}
