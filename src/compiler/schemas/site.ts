import * as v from 'valibot';
import { drawingOf, stroke } from './drawing.ts';
import { data, filledList, https, languageTag, list, noted, ownId, text, withWhole } from './fields.ts';
import { paragraph } from './prose.ts';

const term = withWhole({
  id: noted(ownId, 'By which files name it; part of addresses.'),
  label: noted(text, 'What readers see, in the language of the content.'),
});

const thread = withWhole({
  ...term.entries,
  heading: v.optional(noted(text, 'What stands over its scenes, where that is not the label: "The winter before".')),
});

const scriptNames = filledList(
  data(v.pipe(v.string(), v.check(isScript, 'expected the name of a script, such as "Cyrillic"'))),
  'name',
);

const script = withWhole({
  lang: noted(languageTag, 'The language of what is written in it: "ja".'),
  unicode: noted(
    scriptNames,
    'Its name as Unicode has it, or several where a language is written in more than one: ["Hiragana", "Katakana", "Han"].',
  ),
});

const font = withWhole({
  package: noted(
    data(v.pipe(v.string(), v.regex(/^(@[a-z0-9-]+\/)?[a-z0-9.-]+$/, 'expected the name of an npm package'))),
    'The npm package that has it, of those of @fontsource: "@fontsource/literata". It must be installed.',
  ),
  scripts: noted(scriptNames, 'What is set in it: "Latin", or a script that "scripts" names.'),
  name: noted(text, 'What the font is called.'),
  by: noted(text, 'Who made it, as in “set in Literata, by …”.'),
  licence: noted(withWhole({ name: text, href: https }), 'Licence of the font.'),
});

/** Whether Unicode knows a script of this name (https://www.unicode.org/reports/tr24/). */
function isScript(name: string): boolean {
  try {
    return new RegExp(`\\p{Script=${name}}`, 'u') instanceof RegExp;
  } catch {
    return false;
  }
}

const hex = data(v.pipe(v.string(), v.regex(/^#[0-9a-f]{6}$/, 'expected a colour in lower case, such as "#0a5460"')));
const accent = withWhole({
  light: noted(hex, 'Its colour on light pages.'),
  dark: noted(hex, 'Its colour on dark ones.'),
});

const accents = withWhole({
  link: v.optional(noted(accent, 'Of links, on paper.')),
  warm: v.optional(noted(accent, 'Of what matters now: the marker of the reader’s place, and what is chosen.')),
  wall: v.optional(noted(accent, 'The ground of the header, of bands and of link cards.')),
});

/** The wiki itself. */
export const site = withWhole({
  id: noted(ownId, 'Names the storage keys and the one-file edition: "lantern-room".'),
  name: noted(text, 'The name of the wiki.'),
  mark: noted(
    filledList(stroke, 'path'),
    'The sign of the wiki, in a square of 64 units: for the header, the icons and the link cards.',
  ),
  placeMarker: v.optional(
    noted(
      filledList(stroke, 'path'),
      'What stands over the part that the reader has reached, in a square of 64 units; a pin where nothing is drawn.',
    ),
  ),
  accents: v.optional(noted(accents, 'Colours in place of those that every wiki has.')),
  lang: noted(v.optional(languageTag, 'en'), 'The language that the content is written in: "en".'),
  scripts: noted(list(script), 'The scripts of the content besides Latin, with their languages.'),
  fonts: noted(
    list(font),
    'The fonts of titles. A script that none is named for, Latin too, is set in one of the reader’s system.',
  ),
  intro: noted(v.array(paragraph), 'What the film is, for the home page.'),
  hero: drawingOf,
  characterGroups: noted(filledList(term, 'group'), 'Groups of characters, in the order of the list.'),
  threads: noted(
    list(thread),
    'The times in which scenes play. The first is the plain one; those after it stand apart on lists and in pictures.',
  ),
  reactions: noted(list(term), 'What viewers felt, in the order of the picture’s rows, from the top down.'),
  jobs: noted(list(term), 'What people did for the film. The one called "actor" makes the cast.'),
  sourceKinds: noted(list(term), 'What sorts of text the sources are.'),
  licence: noted(withWhole({ name: text, href: https }), 'Licence of the content.'),
  url: v.optional(noted(https, 'Address of the published wiki. Where it is missing, what needs one is left out.')),
  repository: v.optional(noted(https, 'Where the content is edited.')),
});

export type Site = v.InferOutput<typeof site>;

/** What site.json lists and other files name by its id, by what one of it is called. */
export const siteLists = {
  group: (from: Site) => from.characterGroups,
  thread: (from: Site) => from.threads,
  reaction: (from: Site) => from.reactions,
  job: (from: Site) => from.jobs,
  'kind of source': (from: Site) => from.sourceKinds,
} as const satisfies Record<string, (from: Site) => readonly { id: string }[]>;

export type SiteList = keyof typeof siteLists;

/** Whether what an id is of is listed in site.json. */
export function isSiteList(of: string): of is SiteList {
  return of in siteLists;
}
