/** Joins unique forms, each after a space, so that a search for " form" matches only at the start of one. */
export function allForms(forms: readonly string[]): string[] {
  return [...new Set(forms)].filter((form) => form !== '').map((form) => ` ${form}`);
}

/**
 * Returns whether a form of a name or description, all joined in one text, starts with a form of the query. A cheap
 * test first, since most entries do not match and need no grade.
 */
export function meets(forms: string, query: { forms: readonly string[] }): boolean {
  return query.forms.some((form) => forms.includes(form));
}
