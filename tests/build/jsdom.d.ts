// jsdom has no types; these cover only what the tests use.
declare module 'jsdom' {
  export class JSDOM {
    constructor(html: string);
    readonly window: Window & { readonly DOMParser: typeof DOMParser };
  }
}
