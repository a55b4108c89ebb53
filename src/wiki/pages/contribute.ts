import type { Prose } from '../prose.ts';
import type { AnyLinkData } from '../shared-data.ts';
import type { PageBase } from './base.ts';

/** A piece of a content file, as an example of what contributors write. */
export interface ExampleData {
  /** Where readers see it. */
  page: AnyLinkData;
  /** The file, below the folder of the content: `sources/river-post.json`. */
  file: string;
  /** What the file says as far as the part may know it; `…` stands for what is left out. */
  excerpt: Prose;
}

/** How to change the wiki, with an example of each kind that the part has. */
export interface ContributePage extends PageBase {
  kind: 'contribute';
  /** A statement: its id and its label. */
  fact?: ExampleData & { claim: string; label: string };
  /** A source, and how prose cites it: `[^river-post#cast-list]`. */
  source?: ExampleData & { cite: string };
  review?: ExampleData;
  /** A name with its other spellings. */
  spelling?: ExampleData;
}
