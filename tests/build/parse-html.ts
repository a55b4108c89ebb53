import { JSDOM } from 'jsdom';

const parser = new new JSDOM('').window.DOMParser();

/** A document as a browser without scripts would read it. */
export function parseHtml(html: string): Document {
  return parser.parseFromString(html, 'text/html');
}
