// What suggesting a change needs only once a reader asks for it: one script for both ways to ask.
export { SuggestForm } from './suggest-form.tsx';
export { SuggestStatement } from './suggest-statement.tsx';
export { suggestionFor } from './suggestion.ts';
