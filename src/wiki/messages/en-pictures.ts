import { count, ordinal, series, times } from './en-counts.ts';
import { enDataPictures } from './en-data-pictures.ts';

/** The texts of the pictures that are drawn from data, in English. */
export const enPictures = {
  pictures: {
    ...enDataPictures,
    table: 'As a table',
    title: 'The film in pictures',
    ways: 'On this page',
    skip: 'Past the drawing',
    list: 'The scenes',
    hint: 'Every mark is a scene and leads to it.',
    /** What a scene is called: by its number, and by its title where that may be told. */
    scene: (name: string, title: string) => (title === name ? name : `${name}: ${title}`),
    shown: (scene: string, position: number, part: number) =>
      `${scene}, ${ordinal(position)} scene shown, part ${part}`,
    head: { scene: 'Scene', position: 'Shown as', part: 'Part', thread: 'Time' },
    storyCurve: {
      title: 'How the film tells the story',
      short: 'Screen and story',
      sentence: ({ shown, back, repeated, present }: StoryCurveCounts) =>
        `${count(shown, 'scene', 'scenes')} from left to right as the film shows them, the later in the story the higher. The story jumps back ${times(back)}; ${repeated === 0 ? 'no scene is shown twice' : `${count(repeated, 'scene is', 'scenes are')} shown more than once`}; ${present === 0 ? 'none lies in the present day' : `${count(present, 'mark lies', 'marks lie')} in the present day`}.`,
      story: 'Upwards: scenes of the story',
      screen: 'To the right: parts of the film',
    },
    narrative: {
      title: 'Who meets whom',
      short: 'Who meets whom',
      sentence: (lines: number, scenes: number, left: number) =>
        `${count(lines, 'character', 'characters')} through ${count(scenes, 'scene', 'scenes')} of the story, from left to right; lines run together where characters are in the same scene.${left === 0 ? '' : ` ${count(left, 'character', 'characters')} with fewer scenes ${left === 1 ? 'has' : 'have'} no line.`}`,
      closest: (names: readonly string[], scenes: number) =>
        ` No two are together more often than ${series(names)}: in ${count(scenes, 'scene', 'scenes')}.`,
      mark: (scene: string, names: readonly string[]) => `${scene}, with ${series(names)}`,
      select: (name: string) => `Only scenes with ${name}`,
      all: (name: string) => `All scenes again, not only those with ${name}`,
      selected: (name: string) => `The list shows only scenes with ${name}.`,
      list: 'The scenes',
      hint: 'Every mark is a scene and leads to it; every name narrows the list of scenes to theirs.',
      head: { characters: 'Characters who are there' },
    },
    feelings: {
      title: 'Laughter and tears along the film',
      short: 'Laughter and tears',
      sentence: (marks: number, voices: number, unreached: number) =>
        `${count(marks, 'reaction', 'reactions')} of ${count(voices, 'voice', 'voices')}, from left to right as the film shows the scenes; each mark is what one of them felt.${unreached === 0 ? '' : ` ${count(unreached, 'reaction', 'reactions')} to scenes that the film has not reached ${unreached === 1 ? 'is' : 'are'} left out.`}`,
      peak: (reaction: string, voices: number, scene: string) => ` Most ${reaction}: “${scene}” (${voices}).`,
      mark: (scene: string, reaction: string, names: readonly string[]) => `${scene}: ${reaction}, ${series(names)}`,
      select: (reaction: string) => `Only scenes with ${reaction}`,
      all: (reaction: string) => `All scenes again, not only those with ${reaction}`,
      selected: (reaction: string) => `The list shows only scenes with ${reaction}.`,
      list: 'The scenes',
      hint: 'Every mark is a scene and leads to it; every row’s name narrows the list of scenes to that reaction.',
      voices: 'Felt by',
      row: (name: string, marks: number) => `${name} (${marks})`,
      head: { reaction: 'Reaction', voice: 'Who felt it', source: 'Source' },
    },
  },
} as const;

interface StoryCurveCounts {
  shown: number;
  back: number;
  repeated: number;
  present: number;
}
