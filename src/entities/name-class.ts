import './prose-view.css';
/** The class of a text that does not break at its hyphen, as a name; undefined for a longer text, which must be free to. */
export function nameClass(text: string): string | undefined {
  return text.includes('-') && text.length <= 20 ? 'prose-name' : undefined;
}
