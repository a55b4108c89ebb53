import { expect, test } from 'vitest';
import { svgFaults } from './svg-faults.ts';

const size = { width: 32, height: 18 };

/** Returns what is wrong with the inside of a picture, and the text at each place. */
function faultsIn(inside: string): [at: string, message: string][] {
  const text = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 18">${inside}</svg>`;
  return svgFaults(text, size).map(({ offset, message }) => [text.slice(offset, offset + 8), message]);
}

test('a picture of shapes, gradients, clips and masks has no fault', () => {
  expect(
    faultsIn(`
      <defs>
        <linearGradient id="a" x2="0" y2="1"><stop stop-color="#16242b"/><stop offset="1" stop-opacity=".5"/></linearGradient>
        <radialGradient id="b" href="#a"/><clipPath id="c"><circle r="4"/></clipPath><mask id="d"><rect width="9"/></mask>
      </defs>
      <g clip-path="url(#c)" mask="url('#d')" transform="translate(1 2)"><path fill="url(#b)" d="M0 0h32v18H0z"/></g>
      <ellipse rx="3"/><polygon points="0 0 1 1"/><polyline points="0 0 1 1"/><line x2="4" stroke="#fff"/>`),
  ).toEqual([]);
});

test.each([
  ['<script>alert(1)</script>', '<script>', 'A drawing may not have the element "script".'],
  ['<style>path{fill:red}</style>', '<style>p', 'A drawing may not have the element "style".'],
  ['<foreignObject/>', '<foreign', 'A drawing may not have the element "foreignObject".'],
  ['<image href="#a"/>', '<image h', 'A drawing may not have the element "image".'],
  ['<text x="1"/>', '<text x=', 'A drawing may not have the element "text".'],
  ['<title>The end</title>', '<title>T', 'A drawing may not have the element "title".'],
  ['<metadata/>', '<metadat', 'A drawing may not have the element "metadata".'],
  ['<path onclick="alert(1)" d="M0 0"/>', 'onclick=', 'A drawing may not have the attribute "onclick".'],
  ['<path d="M0 0" style="fill:red"/>', 'style="f', 'A drawing may not have the attribute "style".'],
  ['<g xlink:href="x.svg"/>', 'xlink:hr', 'A drawing may not have the attribute "xlink:href".'],
  ['<g class="late"/>', 'class="l', 'A drawing may not have the attribute "class".'],
])('%s', (inside, at, message) => {
  expect(faultsIn(inside)).toContainEqual([at, message]);
});

test.each([
  [
    '<linearGradient href="https://example.org/x.svg#a"/>',
    'href="ht',
    '"https://example.org/x.svg#a" is not in this file.',
  ],
  ['<path fill="url(x.svg#a)"/>', 'fill="ur', '"x.svg#a" is not in this file.'],
  ['<path fill="url( \'data:,x\' )"/>', 'fill="ur', '"data:,x" is not in this file.'],
  ['<path fill="url(#sun)"/>', 'fill="ur', 'Nothing in this file has the id "sun".'],
  ['<path id="the-end"/>', 'id="the-', 'Nothing in this file uses the id "the-end".'],
  ['<path id="a"/><g id="a" clip-path="url(#a)"/>', 'id="a" c', 'The id "a" is used twice.'],
])('a reference leads to something in the same file: %s', (inside, at, message) => {
  expect(faultsIn(inside)).toEqual([[at, message]]);
});

test.each([
  ['<!-- the end -->', '<!-- the', 'A drawing may not have a comment, which nobody sees and everybody can read.'],
  ['<g/><?x y?>', '<?x y?><', 'A drawing may not have an instruction, which nobody sees and everybody can read.'],
  ['<![CDATA[the end]]>', '<![CDATA', 'A drawing may not have a text, which nobody sees and everybody can read.'],
  ['<g>\n  the end</g>', 'the end<', 'A drawing may not have a text.'],
])('hidden words are found: %s', (inside, at, message) => {
  expect(faultsIn(inside)).toEqual([[at, message]]);
});

test('what comes before the picture is found too', () => {
  const text = `<?xml version="1.0"?><!DOCTYPE svg><svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 18"/>`;
  expect(svgFaults(text, size).map(({ offset, message }) => [text.slice(offset, offset + 5), message])).toEqual([
    ['<?xml', 'A drawing may not have an XML declaration, which nobody sees and everybody can read.'],
    ['<!DOC', 'A drawing may not have a document type, which nobody sees and everybody can read.'],
  ]);
});

test('a text that is not XML is reported once, at the place of the error', () => {
  const text = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 18"><g></path></svg>';
  const [fault, ...others] = svgFaults(text, size);
  expect(fault).toMatchObject({ is: 'malformed', offset: text.indexOf('</path>') + 6 });
  expect(fault?.message).toMatch(/^This is not XML: .*close tag/);
  expect(others).toEqual([]);
});

test.each([
  [
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 64 64"/>',
    'The "viewBox" is "0 0 64 64", and the file beside it says 32 × 18.',
  ],
  ['<svg xmlns="http://www.w3.org/2000/svg"/>', 'There is no "viewBox".'],
  ['<svg viewBox="0 0 32 18"/>', 'The file does not say that it is SVG.'],
  ['<svg xmlns="urn:other" viewBox="0 0 32 18"/>', 'The file does not say that it is SVG.'],
])('the root says what it is and how large: %s', (text, message) => {
  expect(svgFaults(text, size).map((fault) => fault.message)).toEqual([message]);
});

test('the outermost element is svg', () => {
  expect(svgFaults('<g/>', size).map(({ message }) => message)).toEqual(['The outermost element is "g".']);
});
