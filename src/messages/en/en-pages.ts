import { count, number, ordinal } from './en-counts.ts';

const percent = new Intl.NumberFormat('en', { style: 'percent' });

/** The texts of the pages and of what they are made of, in English. */
export const enPages = {
  /** A part of the film; 0 is what was known before watching. */
  part: (part: number) => (part === 0 ? 'Before the film' : `Part ${part}`),
  number: (amount: number) => number.format(amount),
  percent: (share: number) => percent.format(share),
  languages: {
    de: 'German',
    en: 'English',
    es: 'Spanish',
    ja: 'Japanese',
    ko: 'Korean',
    tl: 'Tagalog',
    tr: 'Turkish',
    zh: 'Chinese',
  } as Record<string, string>,

  citation: {
    label: (at: number, source: string, locator?: string) =>
      `Source ${at}: ${source}${locator === undefined ? '' : `, ${locator}`}`,
  },

  article: {
    contents: 'On this page',
    linkTo: (heading: string) => `Address of the section “${heading}”`,
    statements: 'Statements',
    views: 'Views',
    relationships: 'Relationships',
    names: 'Names and spellings',
    appearances: 'Scenes',
    backlinks: 'What links here',
    references: 'Sources',
    plot: 'Plot',
    group: 'Group',
    playedBy: 'Played by',
    cast: 'Cast',
    credits: 'For this film',
    job: (job: string) => `${job}:`,
    comparisons: 'Compared in reviews',
    type: 'What it is',
    year: 'Year',
  },

  claims: {
    atAGlance: 'At a glance',
    atAGlanceOf: (title: string) => `${title} at a glance`,
    differs: (values: number) => `Sources differ: ${count(values, 'value', 'values')}`,
    others: (values: number) => count(values, 'other value', 'other values'),
    differsOn: (label: string) => ` for “${label}”`,
    saidBy: 'Said by:',
    locator: (locator: string) => `, ${locator}`,
    since: 'True in the story from',
    ranks: { preferred: 'preferred', deprecated: 'set aside' },
  },

  reliability: {
    label: 'Reliability',
    title: 'How reliable is a source?',
    grades: {
      A: 'A newspaper, the trade press or a film council: someone answers for it and prints corrections.',
      B: 'An encyclopedia or a database: many hands, checked in part.',
      C: 'A blog: one person’s account, often from memory. Strong on what a viewer felt, weaker on dates and names.',
    },
  },

  home: {
    what: (site: string) => `${site} is a fan wiki: who is who, what happens when, what people felt, and who says so.`,
    about: 'What the film is',
    facts: 'The film in short',
    doors: {
      label: 'Ways in',
      characters: (amount: number) =>
        `${count(amount, 'person', 'people')} to know, with every spelling of their names.`,
      timeline: (amount: number) => `${count(amount, 'scene', 'scenes')}, in story order or as the film shows them.`,
      reviews: (amount: number) => `${count(amount, 'review', 'reviews')}, each on its own scale, side by side.`,
    },
    restsOn: 'What it rests on',
    sources: (amount: number) => count(amount, 'source', 'sources'),
    disagreements: (amount: number) => count(amount, 'disagreement between them', 'disagreements between them'),
    whoIsWho: 'Who is who',
    references: 'Sources of this page',
  },

  characters: {
    groups: 'Groups',
    everyone: 'Everyone',
    count: (shown: number, all: number) =>
      shown === all
        ? count(all, 'character', 'characters')
        : `${number.format(shown)} of ${count(all, 'character', 'characters')}`,
  },

  timeline: {
    intro:
      'A scene stands where it happens in the story, or where the film shows it. Choose the order, and what you look for.',
    order: 'Order',
    orders: { story: 'Story order', screen: 'Screen order' },
    filters: 'Filters',
    filter: { character: 'Character', with: 'Together with', place: 'Place', thread: 'Time', reaction: 'Reaction' },
    all: { character: 'Everyone', with: 'Anyone', place: 'Every place', thread: 'Any time', reaction: 'Any or none' },
    threads: { past: 'Past', present: 'Present day' },
    reactions: { laughter: 'laughter', tears: 'tears', anger: 'anger', doubt: 'doubt', warmth: 'warmth' },
    clear: 'Clear filters',
    count: (shown: number, all: number) => {
      if (shown === 0) return 'No scene matches all filters. Clear one of them to see more.';
      return shown === all
        ? count(all, 'scene', 'scenes')
        : `${number.format(shown)} of ${count(all, 'scene', 'scenes')}`;
    },
    unreached: 'Known, but not reached on the screen yet',
    place: 'Place',
    characters: 'Characters',
  },

  event: {
    number: 'Number',
    onScreen: 'In the film',
    position: (position: number, part: number) => `${ordinal(position)} scene shown, in part ${part}`,
    notReached: 'Not reached yet',
    thread: 'Time',
    place: 'Place',
    characters: 'Characters',
    reactions: 'What viewers felt',
    by: (who: string) => `${who}: `,
    neighbours: 'Before and after in the story',
    previous: 'Before',
    next: 'After',
  },

  reviews: {
    intro:
      'Ratings stand as they were printed. The line beside each shows where it lies between nothing and the best its own scale allows.',
    sort: 'Order',
    orders: { given: 'Our order', rating: 'By rating', name: 'By name' },
    noRating: 'no rating',
    rating: (value: number, scale: number) => `${value} out of ${scale}`,
    verdict: 'Verdict',
    praise: 'Praise',
    criticism: 'Criticism',
    nothingSaid: 'Nothing of the kind is said.',
    moments: 'Favourite moments',
    comparisons: 'Compared with',
    viewing: 'How it was watched',
    voice: (reviewer: string) => `What ${reviewer} says`,
    outlet: 'Appeared in',
    voices: 'Voices',
    ratings: 'Rating',
    aboutSource: 'About this source',
    original: 'The review itself',
  },

  sources: {
    intro:
      'Everything that this wiki states rests on one of these texts. Open one to see each statement that it supports, and whether others agree.',
    statements: (amount: number) => count(amount, 'statement', 'statements'),
    pages: (amount: number) => `on ${count(amount, 'page', 'pages')}`,
    kind: 'Kind',
    language: 'Language',
    date: 'Published',
    reliability: 'Reliability',
    original: 'Where to read it',
    open: 'Open the original',
    says: 'What it says',
    locator: (place: string) => ` (${place})`,
    stances: {
      differs: (amount: number) => `Contradicted by another source (${number.format(amount)})`,
      agrees: (amount: number) => `Said by other sources too (${number.format(amount)})`,
      alone: (amount: number) => `Said by no other source (${number.format(amount)})`,
    },
    citedBy: 'Where it is cited',
  },

  disagreements: {
    subject: (title: string, claims: number) => (claims === 1 ? title : `${title} (${number.format(claims)})`),
    intro: (amount: number) =>
      amount === 0
        ? 'Of what you have reached so far, no statement has sources that contradict each other.'
        : `${count(amount, 'statement has', 'statements have')} sources that contradict each other. Every value stands here with who says it, and with the reason where the wiki prefers one.`,
  },

  states: {
    loading: 'The page is being loaded',
    waysOn: 'From here you can go to:',
    retry: 'Try again',
    trying: 'Trying again…',
    nothingHere: {
      title: 'There is nothing here',
      text: 'No page stands at this address. It may be mistyped, or its page may belong to a later part of the film than yours.',
    },
    offline: {
      title: 'This page is not on your device',
      text: 'You are offline, and this page was not kept on your device. What you have opened before still works.',
    },
    error: {
      title: 'This page could not be shown',
      unreachable: 'What it shows could not be fetched: the site did not answer, or answered with an error.',
      malformed: 'What it shows arrived damaged and could not be read.',
      missing: 'Part of what it shows is missing on the site. A new edition may just be on its way.',
      unknown: 'Something in the wiki itself went wrong.',
      stillWorks: 'The rest of the wiki still works, and nothing of yours is lost.',
      details: 'Details for a report',
    },
  },
} as const;
