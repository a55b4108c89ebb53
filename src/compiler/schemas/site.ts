import * as v from 'valibot';
import { isEntityId } from '#wiki/collections.ts';
import { drawingOf } from './drawing.ts';
import { iconOf, stroke } from './icon.ts';
import {
  choice,
  data,
  editorSchema,
  filledList,
  flag,
  https,
  idOf,
  languageTag,
  list,
  noted,
  ownId,
  text,
  shownWithParent,
} from './fields.ts';
import { paragraph } from './prose.ts';

const term = shownWithParent({
  id: noted(ownId, 'Id by which files refer to it; part of addresses.'),
  label: noted(text, 'The label that readers see, in the language of the content.'),
});

const group = shownWithParent({
  ...term.entries,
  enclosed: noted(
    flag,
    'true if the chart of relationships draws one line around its members, such as a crew or the people of one room.',
  ),
});

const thread = shownWithParent({
  ...term.entries,
  heading: v.optional(noted(text, 'Heading of its scenes, if that is not the label: "The winter before".')),
});

const claimId = data(v.pipe(v.string(), v.check(isEntityId, 'expected the id of a claim, such as "running-time"')));

const versionRow = shownWithParent({
  ...term.entries,
  claims: noted(
    filledList(claimId, 'claim'),
    'Ids of claims of the film and of other works, the best first: a version shows the first that it has.',
  ),
});

const scriptNames = filledList(
  data(v.pipe(v.string(), v.check(isScript, 'expected the name of a script, such as "Cyrillic"'))),
  'name',
);

const script = shownWithParent({
  lang: noted(languageTag, 'Tag of the language that is written in it: "ja".'),
  unicode: noted(
    scriptNames,
    'Its Unicode name, or several if the language is written in several scripts: ["Hiragana", "Katakana", "Han"].',
  ),
});

const font = shownWithParent({
  package: noted(
    data(v.pipe(v.string(), v.regex(/^(@[a-z0-9-]+\/)?[a-z0-9.-]+$/, 'expected the name of an npm package'))),
    'Its npm package, one of @fontsource: "@fontsource/literata". It must be installed.',
  ),
  use: noted(choice(['titles', 'text']), 'What is set in it.'),
  scripts: noted(scriptNames, 'The scripts that are set in it: "Latin", or one that "scripts" lists.'),
  name: noted(text, 'Name of the font.'),
  by: noted(text, 'Who made it, as in “set in Literata, by …”.'),
  licence: noted(shownWithParent({ name: text, href: https }), 'Licence of the font.'),
});

/** Returns whether Unicode has a script of this name (https://www.unicode.org/reports/tr24/). */
function isScript(name: string): boolean {
  try {
    return new RegExp(`\\p{Script=${name}}`, 'u') instanceof RegExp;
  } catch {
    return false;
  }
}

const hex = data(v.pipe(v.string(), v.regex(/^#[0-9a-f]{6}$/, 'expected a colour in lower case, such as "#0a5460"')));
const accent = shownWithParent({
  light: noted(hex, 'Its colour on light pages.'),
  dark: noted(hex, 'Its colour on dark pages.'),
});

const accents = shownWithParent({
  link: v.optional(noted(accent, 'Colour of links.')),
  warm: v.optional(noted(accent, 'Colour of highlights: the marker of the reader’s place, and what is selected.')),
  wall: v.optional(noted(accent, 'Background of the header, of bands and of link cards.')),
});

const stateDrawings = shownWithParent({
  nothingHere: noted(drawingOf, 'Id of a drawing in drawings/, on the page for unknown addresses.'),
  empty: noted(drawingOf, 'Id of a drawing in drawings/, beside a list in which nothing matches.'),
  offline: noted(drawingOf, 'Id of a drawing in drawings/, on the page that says that there is no network.'),
  error: noted(drawingOf, 'Id of a drawing in drawings/, on the page that says what failed.'),
});

const editAddress = data(
  v.pipe(
    https,
    v.check(
      (address) => address.split('{file}').length === 2,
      'expected {file} once, in the place of the path of a file: "https://example.org/wiki/edit/main/src/content/{file}"',
    ),
  ),
);

const contactAddress = data(
  v.pipe(
    v.string(),
    v.regex(
      /^(?:mailto:[^\s@?]+@[^\s@?]+|https:\/\/\S+)$/,
      'expected "mailto:" with an address, such as "mailto:wiki@example.org", or an address that starts with "https://"',
    ),
  ),
);

/** The wiki itself. */
export const site = shownWithParent({
  $schema: editorSchema,
  id: noted(ownId, 'Prefix of the storage keys and name of the one-file edition: "lantern-room".'),
  name: noted(text, 'The name of the wiki.'),
  mark: noted(
    filledList(stroke, 'path'),
    'The logo of the wiki, in a square of 64 units: for the header, the icons and the link cards.',
  ),
  placeMarker: v.optional(
    noted(
      filledList(stroke, 'path'),
      'The marker over the part that the reader has reached, in a square of 64 units; a pin if missing.',
    ),
  ),
  accents: v.optional(noted(accents, 'Colours that override the defaults.')),
  lang: noted(v.optional(languageTag, 'en'), 'The language that the content is written in: "en".'),
  scripts: noted(list(script), 'The scripts of the content besides Latin, with their languages.'),
  fonts: noted(
    list(font),
    'The fonts of titles and of text. A script without a font, Latin included, is set in a system font.',
  ),
  intro: noted(v.array(paragraph), 'What the film is, for the home page.'),
  hero: iconOf,
  facts: noted(
    list(claimId),
    'Ids of claims of the film that the home page shows at a glance, in order; the first four of the infobox if missing.',
  ),
  questions: noted(
    list(idOf('answers')),
    'Ids of answers to what people ask before watching, for the home page: where to watch it, whether it is sad.',
  ),
  groupDrawing: noted(drawingOf, 'Id of a drawing in drawings/, at the head of the list of characters.'),
  stateDrawings: v.optional(
    noted(stateDrawings, 'Drawings of pages that show nothing of the film; they are for everyone.'),
  ),
  characterGroups: noted(filledList(group, 'group'), 'Groups of characters, in the order of the list.'),
  threads: noted(
    list(thread),
    'The times in which scenes are set. The first is the default; scenes of the others are marked in lists and charts.',
  ),
  reactions: noted(list(term), 'What viewers felt, in the order of the chart’s rows, from the top down.'),
  jobs: noted(list(term), 'What people did for the film. Those with the job "actor" are the cast.'),
  sourceKinds: noted(list(term), 'The kinds of source.'),
  versionRows: noted(
    list(versionRow),
    'The rows of the table that has the film, its remakes and its sequels side by side, in order.',
  ),
  licence: noted(shownWithParent({ name: text, href: https }), 'Licence of the content.'),
  url: v.optional(noted(https, 'Address of the published wiki. If missing, everything that needs it is left out.')),
  repository: v.optional(noted(https, 'Where the content is edited.')),
  editUrl: v.optional(
    noted(
      editAddress,
      'Address at which a file of this folder is edited, with {file} in the place of its path: "https://example.org/wiki/edit/main/src/content/{file}". If missing, readers copy their suggestions.',
    ),
  ),
  contact: v.optional(
    noted(contactAddress, 'Where readers send suggestions: "mailto:wiki@example.org", or an address of the web.'),
  ),
});

export type Site = v.InferOutput<typeof site>;

/** The lists of site.json to whose items other files refer by id, by the name of an item in messages. */
export const siteLists = {
  group: (from: Site) => from.characterGroups,
  thread: (from: Site) => from.threads,
  reaction: (from: Site) => from.reactions,
  job: (from: Site) => from.jobs,
  'kind of source': (from: Site) => from.sourceKinds,
} as const satisfies Record<string, (from: Site) => readonly { id: string }[]>;

export type SiteList = keyof typeof siteLists;

/** Returns whether site.json lists the targets of such an id. */
export function isSiteList(of: string): of is SiteList {
  return of in siteLists;
}
