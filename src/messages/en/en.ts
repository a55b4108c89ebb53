import { enAbout, partCounts } from './en-about.ts';
import { enCollections } from './en-collections.ts';
import { enLists } from './en-lists.ts';
import { enPages } from './en-pages.ts';
import { enPictures } from './en-pictures.ts';
import { enReading } from './en-reading.ts';
import { enValues } from './en-values.ts';
import { enWays } from './en-ways.ts';

/** Every text of the interface, in English. Another language is another file of this shape. */
export const en = {
  ...enPages,
  ...enAbout,
  ...enPictures,
  ...enLists,
  ...enReading,
  ...enValues,
  ...enWays,
  collections: { one: enCollections.one, many: enCollections.many },
  skipLink: 'Skip to the content',
  nav: {
    label: 'Main',
    ...enCollections.lists,
    disagreements: 'Where sources differ',
    about: 'About',
    search: 'Search',
    breadcrumbs: 'You are here',
    home: 'Home',
  },
  /** The neutral name of a scene, made of its place in the film. */
  scene: (number: number) => `Scene ${number}`,
  /** What a scene is called of which neither title nor number may be told. */
  unnamedScene: 'A scene',
  aboutTitle: (site: string) => `About ${site}`,
  // The descriptions of pages that are no single thing; search engines and link cards show them.
  descriptions: {
    ...enCollections.descriptions,
    disagreements: 'Every statement on which sources differ: all values, who gives them, and which one is preferred.',
    search: 'Find people, scenes, places and passages by any spelling, in Latin letters or Hangul.',
    about: 'What this wiki is, how it keeps from spoiling the film, its figures and its licences.',
    later: 'A page of the whole story, for those who have watched the film.',
  },
  jobs: {
    actor: 'Actor',
    director: 'Director',
    writer: 'Screenplay',
    music: 'Music',
    camera: 'Camera',
    editing: 'Editing',
    producer: 'Producer',
  },
  thingGroups: {
    cast: 'Cast',
    crew: 'Crew',
    object: 'Objects',
    ritual: 'Habits',
    theme: 'Themes',
    remake: 'Remakes',
    sequel: 'Sequels',
    compared: 'Compared with it',
    beside: 'Mentioned with it',
  },
  workType: {
    remake: 'Remake',
    sequel: 'Sequel',
    compared: 'Compared with the film',
    beside: 'Mentioned with the film',
  },
  sourceKinds: {
    review: 'Review',
    encyclopedia: 'Encyclopedia',
    newspaper: 'News',
    trade: 'Trade press',
    institution: 'Public body',
    festival: 'Festival',
    company: 'Company',
    database: 'Database',
    blog: 'Blog or forum',
  },
  watched: {
    label: (part: number, last: number) =>
      part === 0 ? 'Not watched yet' : part === last ? 'All watched' : `Part ${part} of ${last} watched`,
    short: (part: number, last: number) =>
      part === 0 ? 'Not watched yet' : part === last ? 'All watched' : `${part} of ${last} watched`,
    open: (label: string) => `${label}. Change how far you have watched`,
    title: 'How far have you watched?',
    explain: `The wiki shows nothing past the point you name. ${partCounts}`,
    slider: 'Parts watched',
    cueBefore: 'You have not started the film.',
    cueAfterLast: 'You have watched the whole film.',
    cueReached: (part: number) => `Part ${part} is over when`,
    cueNext: (part: number) => `Not part ${part} yet? It is over when`,
    cueUnknown: 'Its end is described once you have reached the part before it.',
    apply: 'Apply',
    confirm: (part: number, last: number) =>
      part === last
        ? 'This shows the whole story, the end included.'
        : `This shows what is known after part ${part} of ${last}.`,
    confirmYes: 'Show it',
    confirmNo: (part: number) => (part === 0 ? 'Stay at the beginning' : `Stay at part ${part}`),
    close: 'Close',
    late: (part: number) => `Part ${part} is taking long, so this page shows what is known before watching.`,
    lateShow: (part: number) => `Show it as of part ${part}`,
  },
  question: {
    label: 'First visit',
    title: 'Have you seen the film?',
    explain: (site: string) => `${site} shows nothing past the point you name. ${partCounts}`,
    no: 'Not yet',
    partly: 'Part of it…',
    yes: 'Yes, all of it',
  },
  gate: {
    title: 'The whole story, the end included',
    explain: 'This page is meant for those who have watched the film. You have not said that you have.',
    open: 'I have watched it all: open it',
    once: 'Open it this once',
    back: 'Take me to the careful page',
  },
  theme: { label: 'Colours', system: 'As the device', light: 'Light', dark: 'Dark' },
  offline: {
    updated: 'A new edition of the wiki is ready.',
    reload: 'Load it',
  },
  footer: {
    edition: {
      careful: 'You are reading the careful edition: nothing beyond what you have watched.',
      full: 'You are reading the whole story.',
    },
    edit: 'Edit this wiki',
  },
  rootError: {
    title: 'Something went wrong',
    explain: 'The wiki could not be shown. Loading the page again may help.',
  },
  /** The document's title; the home page's is the film's own. */
  documentTitle: (page: string | null, site: { name: string; film: { title: string } }) =>
    page === null ? `${site.film.title} · ${site.name}` : `${page} · ${site.name}`,
  moved: 'This page has moved',
} as const;
