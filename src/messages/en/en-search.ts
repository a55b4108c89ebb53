import { enCollections } from './en-collections.ts';
import { count } from './en-counts.ts';

/** The texts of search, in English. They come with its script, not with the first one. */
export const enSearch = {
  field: 'Search the wiki',
  placeholder: 'A name, a scene, a word…',
  close: 'Close',
  kinds: { ...enCollections.many, film: 'The film', page: 'Pages' },
  passages: 'In the text of',
  loading: 'Searching…',
  count: (results: number) => (results === 0 ? 'Nothing found' : count(results, 'result', 'results')),
  alsoCalled: 'also',
  meant: (name: string) => `Did you mean ${name}?`,
  all: (typed: string) => `All results for “${typed}”`,
  keys: '↑ and ↓ choose, Enter opens, Escape closes.',
  nothing: {
    title: (typed: string) => `Nothing here for “${typed}”.`,
    text: 'The wiki looks among what you have reached so far. It may be called something else here, or not be told of.',
    tips: [
      'Leave out a word, or type only the beginning of one.',
      'Names are found in every spelling: Latin letters, Hangul, or the initial consonants alone.',
    ],
    nearest: 'Called most like it',
    lists: 'Or look through the lists',
  },
  start: {
    title: 'What can be found',
    text: 'People, scenes, places, things, reviews and sources by any of their names, and every page by its words. Only what you have reached is searched.',
  },
  nearestPages: 'Pages that are called something like it',
  failed: 'The index of the search could not be fetched. The lists below still lead everywhere.',
  retry: 'Try again',
  recent: 'Searched before, on this device',
  clear: 'Forget these',
  needsScript: 'The search needs JavaScript, which this browser does not run here. These lists lead to everything:',
} as const;
