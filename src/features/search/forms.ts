/** Forms, each once and behind a space, so that it is told from the middle of another. */
export function allForms(forms: readonly string[]): string[] {
  return [...new Set(forms)].filter((form) => form !== '').map((form) => ` ${form}`);
}

/**
 * Whether one of the forms of a name, or of what is said of a thing, all in one text, begins with one of a query's: most
 * do not and need not be graded, and to look through one text takes less than through many.
 */
export function meets(forms: string, query: { forms: readonly string[] }): boolean {
  return query.forms.some((form) => forms.includes(form));
}
