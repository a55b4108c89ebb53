/** Returns a script element that holds data and never runs. `<` is escaped, so that no text can end the element. */
export function inertJson(type: string, data: unknown, id?: string): string {
  return `<script type="${type}"${id === undefined ? '' : ` id="${id}"`}>${inertText(JSON.stringify(data))}</script>`;
}

/** Returns JSON as a script element may contain it. */
export function inertText(json: string): string {
  return json.replaceAll('<', '\\u003c');
}

/** Returns the start tag of a document: `<html lang="en" dir="ltr">`. */
export function htmlTag(language: string, direction: 'ltr' | 'rtl'): string {
  return `<html lang="${language}" dir="${direction}">`;
}

/** The placeholders of `index.html`, such as `<!--head-->`. */
type TemplateParts = Record<'style' | 'head' | 'page' | 'sheet', string>;

/**
 * Fills the placeholders of the template.
 *
 * @throws If the template lacks one.
 */
export function fillTemplate(template: string, parts: TemplateParts): string {
  return Object.entries(parts).reduce((html, [name, part]) => {
    const mark = `<!--${name}-->`;
    if (!html.includes(mark)) throw new Error(`build: index.html has no placeholder ${mark}. Fix: put it back.`);
    // A function, because `$&` in a string would be a replacement pattern.
    return html.replace(mark, () => part);
  }, template);
}
