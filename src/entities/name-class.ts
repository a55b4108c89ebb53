import './prose-view.css';
/**
 * Returns a class that prevents line breaks at the hyphen of a name; undefined for longer texts, which must be able to
 * wrap.
 */
export function nameClass(text: string): string | undefined {
  return text.includes('-') && text.length <= 20 ? 'prose-name' : undefined;
}
