import * as v from 'valibot';
import { noted, reveal, text } from './basics.ts';
import { ref } from './ref.ts';

const markdown = noted(
  text,
  'Markdown of one paragraph: *emphasis*, **strong**, links to pages ([Yong-gu](character:yong-gu)) and ' +
    'citations: [^yam], or with a locator [^yam#cast-list]. No HTML.',
);

const until = noted(v.optional(v.string()), 'Id of the scene from which on another paragraph takes this one’s place.');

/** One paragraph. It must cite a source. */
export const paragraph = v.strictObject({ text: markdown, ref, reveal, until });

/** A heading with its paragraphs; without a heading it is the lead of the page. */
export const section = v.strictObject({
  id: noted(
    v.pipe(v.string(), v.regex(/^[a-z0-9-]+$/, 'expected lower-case letters, digits and hyphens')),
    'Part of the address of this section: "with-her-father".',
  ),
  heading: v.optional(noted(text, 'Heading of the section. The lead has none.')),
  reveal,
  picture: v.optional(
    noted(
      v.picklist(['admissions'], 'expected "admissions"'),
      'The picture that stands below its text, in the film’s file only.',
    ),
  ),
  paragraphs: v.pipe(v.array(paragraph), v.minLength(1, 'expected at least one paragraph')),
});

export const body = noted(v.optional(v.array(section), []), 'The text of the page, lead first.');

/** A passage of a review, in our words. It counts as cited from the review’s own source. */
export const passage = v.strictObject({ text: markdown, ref, reveal, until });

export type Paragraph = v.InferOutput<typeof paragraph>;
export type Section = v.InferOutput<typeof section>;
export type Passage = v.InferOutput<typeof passage>;
