// Made from src/messages/en/*.json by `npm run format`; do not edit it by hand.
declare const messages: {
  readonly field: string;
  readonly placeholder: string;
  readonly close: string;
  readonly passages: string;
  readonly loading: string;
  readonly count: (values: { results: number }) => string;
  /** Precedes the other name that matched. */
  readonly alsoCalled: string;
  /** Heading of the statements that a search finds. */
  readonly facts: string;
  /** Precedes the value of a fact: “Running time: 127 minutes”. */
  readonly factLabel: (values: { label: string }) => string;
  readonly meant: (values: { name: string }) => string;
  readonly all: (values: { query: string }) => string;
  readonly keys: string;
  readonly nothing: {
    readonly title: (values: { query: string }) => string;
    readonly text: string;
    readonly tips: {
      readonly shorter: string;
      readonly spellings: string;
    };
    /** For languages whose names can be searched by initials; {languages} is a list of these languages. */
    readonly initials: (values: { languages: string }) => string;
    readonly nearest: string;
    readonly lists: string;
  };
  readonly start: {
    readonly title: string;
    readonly text: string;
  };
  readonly nearestPages: string;
  readonly failed: string;
  readonly retry: string;
  readonly recent: string;
  readonly clear: string;
  readonly needsScript: string;
};
export default messages;
