// jsdom brings no types; this is all that these tests use of it.
declare module 'jsdom' {
  export class JSDOM {
    constructor(html: string);
    readonly window: Window & { readonly DOMParser: typeof DOMParser };
  }
}
