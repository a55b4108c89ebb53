import { JSDOM } from 'jsdom';

const parser = new new JSDOM('').window.DOMParser();

/** Parses a document as a browser without scripts would. */
export function parseHtml(html: string): Document {
  return parser.parseFromString(html, 'text/html');
}
