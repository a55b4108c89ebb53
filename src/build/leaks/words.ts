import { parseFragment } from 'parse5';

/** Returns a text with the escapes of HTML, JSON, scripts and addresses resolved, and without zero-width characters. */
export function unescaped(text: string): string {
  let read = text;
  if (read.includes('&')) {
    const [node] = parseFragment(read.replaceAll('<', '&lt;')).childNodes;
    if (node && 'value' in node) read = node.value;
  }
  if (read.includes('\\')) {
    read = read
      .replace(/\\u\{([0-9a-f]{1,6})\}|\\u([0-9a-f]{4})|\\x([0-9a-f]{2})/gi, (_, ...codes: (string | undefined)[]) =>
        character(Number.parseInt(codes.slice(0, 3).join(''), 16)),
      )
      .replace(/\\[nrt]/g, ' ');
  }
  if (read.includes('%')) read = read.replace(/(?:%[0-9a-f]{2})+/gi, decoded);
  // Soft hyphens, zero-width spaces and joiners, and direction marks.
  return read.replace(/[\u00ad\u200b-\u200f\u2060\ufeff]/g, '');
}

function character(code: number): string {
  return code <= 0x10ffff ? String.fromCodePoint(code) : ' ';
}

function decoded(escapes: string): string {
  try {
    return decodeURIComponent(escapes);
  } catch {
    // Not UTF-8, so not one of our texts.
    return escapes;
  }
}
