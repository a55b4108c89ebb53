import { SaxesParser, type SaxesTagPlain } from 'saxes';

/** Something in an SVG file that a drawing may not have. */
export interface SvgFault {
  /** Its place in the text. */
  offset: number;
  /** The text is not XML, has something that is not allowed, or its size is not the one that was said. */
  is: 'malformed' | 'not-allowed' | 'wrong-size';
  message: string;
  expected: string;
  /** The name that was written. */
  written?: string;
  valid?: readonly string[];
}

const elements =
  'svg defs g path rect circle ellipse polygon polyline line linearGradient radialGradient stop clipPath mask'.split(
    ' ',
  );

const attributes = [
  'xmlns viewBox id href',
  'd points x y width height rx ry cx cy r fx fy fr x1 y1 x2 y2',
  'transform gradientTransform gradientUnits spreadMethod offset',
  'clipPathUnits maskUnits maskContentUnits mask-type clip-path mask clip-rule',
  'fill fill-opacity fill-rule opacity stop-color stop-opacity',
  'stroke stroke-width stroke-opacity stroke-linecap stroke-linejoin stroke-miterlimit stroke-dasharray stroke-dashoffset',
].flatMap((names) => names.split(' '));

const svgNamespace = 'http://www.w3.org/2000/svg';

/**
 * Returns everything in the text of a drawing that it may not have, in order; of a text that is not XML only the first
 * error, since all else would follow from it. Only shapes and their colours are allowed: what could run or fetch something
 * would make a picture more than a picture, and hidden words (titles, comments, names of layers) could tell what it does
 * not show.
 */
export function svgFaults(text: string, size: { width: number; height: number }): SvgFault[] {
  const faults: SvgFault[] = [];
  const forbid: Forbid = (offset, message, expected, more) =>
    faults.push({ offset, is: 'not-allowed', message, expected, ...more });
  const references = referenceReader(forbid);
  const parser = new SaxesParser();
  let malformed: SvgFault | undefined;
  let depth = 0;
  /** Where the last tag or attribute ended: what comes next begins after it. */
  let end = 0;
  const ended = () => {
    end = parser.position;
  };

  parser.on('error', ({ message }) => {
    malformed ??= {
      offset: Math.max(0, Math.min(parser.position, text.length) - 1),
      is: 'malformed',
      message: `This is not XML: ${message.replace(/^(?:[^:]*:)?\d+:\d+: /, '')}`,
      expected: 'Check the tags and quotes just before this position.',
    };
  });
  parser.on('opentagstart', ({ name }) => {
    const offset = text.indexOf('<', end);
    end = offset + 1 + name.length;
    depth += 1;
    if (depth === 1 && name !== 'svg')
      forbid(offset, `The outermost element is "${name}".`, 'Write <svg …> around it.');
    if (elements.includes(name)) return;
    const message = `A drawing may not have the element "${name}".`;
    forbid(offset, message, `Use one of: ${elements.join(', ')}.`, { written: name, valid: elements });
  });
  parser.on('attribute', ({ name, value }) => {
    const offset = text.indexOf(name, end);
    ended();
    if (attributes.includes(name)) return references.read(offset, name, value);
    const message = `A drawing may not have the attribute "${name}".`;
    return forbid(offset, message, 'Remove it, or say the same with an attribute of shapes and colours.', {
      written: name,
      valid: attributes,
    });
  });
  parser.on('opentag', (tag) => {
    if (depth === 1) faults.push(...rootFaults(tag, text.indexOf('<svg'), size));
    ended();
  });
  parser.on('closetag', () => {
    depth -= 1;
    ended();
  });
  parser.on('text', (held) => {
    if (held.trim() !== '') forbid(end + text.slice(end).search(/\S/), 'A drawing may not have a text.', 'Remove it.');
  });
  const hidden = (what: string) => () => {
    const message = `A drawing may not have ${what}, which nobody sees and everybody can read.`;
    forbid(text.indexOf('<', end), message, 'Remove it, or run `npm run format`, which does.');
    ended();
  };
  parser.on('comment', hidden('a comment'));
  parser.on('processinginstruction', hidden('an instruction'));
  parser.on('xmldecl', hidden('an XML declaration'));
  parser.on('doctype', hidden('a document type'));
  parser.on('cdata', hidden('a text'));
  parser.write(text).close();
  if (malformed) return [malformed];
  references.finish();
  return faults.toSorted((one, other) => one.offset - other.offset);
}

type Forbid = (offset: number, message: string, expected: string, more?: Pick<SvgFault, 'written' | 'valid'>) => void;

/** Collects ids and references to them, which must fit together at the end of the file. */
function referenceReader(forbid: Forbid) {
  const ids = new Map<string, number>();
  const references = new Map<string, number>();
  return {
    read(offset: number, attribute: string, value: string): void {
      if (attribute === 'id') {
        if (ids.has(value)) forbid(offset, `The id "${value}" is used twice.`, 'Give each its own id.');
        ids.set(value, offset);
      }
      const named = attribute === 'href' ? [value] : Array.from(value.matchAll(addresses), ([, target = '']) => target);
      for (const target of named) {
        const id = target.slice(1);
        if (target.startsWith('#')) references.set(id, references.get(id) ?? offset);
        else forbid(offset, `"${target}" is not in this file.`, 'Refer to something in the same file: url(#light).');
      }
    },
    finish(): void {
      for (const [id, offset] of references) {
        if (ids.has(id)) continue;
        const message = `Nothing in this file has the id "${id}".`;
        forbid(offset, message, 'Correct it, or add what it refers to.', { written: id, valid: [...ids.keys()] });
      }
      for (const [id, offset] of ids)
        if (!references.has(id)) forbid(offset, `Nothing in this file uses the id "${id}".`, 'Remove it.');
    },
  };
}

const addresses = /url\(\s*["']?(.*?)["']?\s*\)/gi;

function rootFaults(
  { name, attributes: written }: SaxesTagPlain,
  offset: number,
  { width, height }: { width: number; height: number },
): SvgFault[] {
  if (name !== 'svg') return [];
  const { xmlns, viewBox } = written;
  const expected = `0 0 ${width} ${height}`;
  const faults: SvgFault[] = [];
  if (xmlns !== svgNamespace) {
    const message = 'The file does not say that it is SVG.';
    faults.push({ offset, is: 'not-allowed', message, expected: `Write xmlns="${svgNamespace}" in <svg …>.` });
  }
  if (viewBox !== expected) {
    faults.push({
      offset,
      is: 'wrong-size',
      message:
        viewBox === undefined
          ? 'There is no "viewBox".'
          : `The "viewBox" is "${viewBox}", and the file beside it says ${width} × ${height}.`,
      expected: `Write viewBox="${expected}", or correct "width" and "height" there.`,
    });
  }
  return faults;
}
