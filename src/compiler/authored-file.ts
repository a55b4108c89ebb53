/** A file as its author wrote it. */
export interface AuthoredFile {
  /** Path below the content folder: `characters/yong-gu.json`. */
  path: string;
  text: string;
}
