import * as v from 'valibot';
import {
  asked,
  choice,
  citedProse,
  filledList,
  list,
  noted,
  ownId,
  prose,
  reveal,
  revealable,
  text,
  until,
} from './fields.ts';
import { ref } from './citation.ts';

/** The note on Markdown, for authors. */
export const howToWrite =
  'Markdown of one paragraph: *emphasis*, **strong**, links to pages ([Old Miller](character:old-miller)) and ' +
  'citations: [^river-post], or with a place in the source [^river-post#cast-list]. No HTML.';

/** One paragraph. It must cite a source. */
export const paragraph = revealable({ text: noted(citedProse, howToWrite), ref, reveal, until });

/** Paragraphs under a heading; the section without a heading is the lead of the page. */
export const section = revealable({
  id: noted(ownId, 'Part of the address of this section: "with-her-father".'),
  heading: v.optional(noted(text, 'Heading of the section. The lead has none.')),
  reveal,
  includes: v.optional(
    noted(
      choice(['admissions', 'awards', 'versions']),
      'What is shown in it besides its text, in the film’s file only: the chart of admissions above the text, the table ' +
        'of awards or a link to the table of all versions below it.',
    ),
  ),
  paragraphs: filledList(paragraph, 'paragraph'),
});

export const body = asked(noted(list(section), 'The text of the page, lead first.'));

/** A passage of a review, in our words, which implicitly cites the review's own source. */
export const passage = revealable({ text: noted(prose, howToWrite), ref, reveal, until });

export type Paragraph = v.InferOutput<typeof paragraph>;
export type Section = v.InferOutput<typeof section>;
export type Passage = v.InferOutput<typeof passage>;
