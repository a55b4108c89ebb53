import { count, number, ordinal, series, times } from './en-counts.ts';
import { enDataPictures, inSentence } from './en-data-pictures.ts';

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
    /** Below the first part of an axis; the others have their number only. */
    axis: (part: number) => `Part ${part}`,
    /** What a scene is called: by its number, and by its title where that may be told. */
    scene: (name: string, title: string) => (title === name ? name : `${name}: ${title}`),
    shown: (scene: string, position: number, part: number) =>
      `${scene}, ${ordinal(position)} scene shown, part ${part}`,
    head: { scene: 'Scene', position: 'Shown as', part: 'Part', thread: 'Time' },
    storyCurve: {
      title: 'How the film tells the story',
      short: 'Screen and story',
      axis: 'In the story',
      sentence: ({ shown, scenes, back, repeated, present }: StoryCurveCounts) =>
        `${count(scenes, 'scene', 'scenes')}${again(scenes, repeated, shown)} from left to right as the film shows them, the later in the story the higher. The story jumps back ${times(back)}; ${present === 0 ? 'no scene lies in the present day' : `${count(present, 'scene lies', 'scenes lie')} in the present day`}.`,
    },
    narrative: {
      title: 'Who meets whom',
      short: 'Who meets whom',
      sentence: (lines: number, scenes: number, left: number) =>
        `${count(lines, 'character', 'characters')} through ${count(scenes, 'scene', 'scenes')} of the story, from left to right; lines run together where characters are in the same scene.${left === 0 ? '' : ` ${count(left, 'character', 'characters')} with fewer scenes ${left === 1 ? 'has' : 'have'} no line.`}`,
      closest: (names: readonly string[], scenes: number) =>
        ` No two are together more often than ${series(names.map(inSentence))}: in ${count(scenes, 'scene', 'scenes')}.`,
      mark: (scene: string, names: readonly string[]) => `${scene}, with ${series(names.map(inSentence))}`,
      legend: {
        past: 'A scene, around the lines of those who are in it',
        present: 'A scene in the present day',
      },
      slide: 'Slide sideways for the later scenes.',
      select: (name: string) => `Only scenes with ${inSentence(name)}`,
      all: (name: string) => `All scenes again, not only those with ${inSentence(name)}`,
      selected: (name: string) => `The list shows only scenes with ${inSentence(name)}.`,
      list: 'The scenes',
      hint: 'Every mark leads to its scene; every name narrows the list of scenes to theirs.',
      head: { characters: 'Characters who are there' },
    },
    feelings: {
      title: 'Laughter and tears along the film',
      short: 'Laughter and tears',
      sentence: (marks: number, voices: number, unreached: number) =>
        `${count(marks, 'reaction', 'reactions')} from ${count(voices, 'voice', 'voices')}, from left to right as the film shows the scenes; each mark is what one of them felt.${unreached === 0 ? '' : ` ${count(unreached, 'reaction', 'reactions')} to scenes that the film has not reached ${unreached === 1 ? 'is' : 'are'} left out.`}`,
      peak: (reaction: string, voices: number, scene: string) => ` Most ${reaction}: “${scene}” (${voices}).`,
      mark: (scene: string, reaction: string, names: readonly string[]) => `${scene}: ${reaction}, ${series(names)}`,
      select: (reaction: string) => `Only scenes with ${reaction}`,
      all: (reaction: string) => `All scenes again, not only those with ${reaction}`,
      selected: (reaction: string) => `The list shows only scenes with ${reaction}.`,
      list: 'The scenes',
      hint: 'Every mark is a scene and leads to it; every row’s name narrows the list of scenes to that reaction.',
      voices: 'Felt by',
      voice: (name: string, marks: number) => `${name}: ${marks}`,
      row: (name: string, marks: number) => `${name} (${marks})`,
      head: { reaction: 'Reaction', voice: 'Who felt it', source: 'Source' },
    },
  },
} as const;

function again(scenes: number, repeated: number, shown: number): string {
  if (repeated === 0) return '';
  const often = shown === scenes + repeated ? 'twice' : 'more than once';
  if (scenes === 1) return `, shown ${often},`;
  return `, ${repeated === 1 ? 'one' : number.format(repeated)} of them shown ${often},`;
}

interface StoryCurveCounts {
  /** How often the film shows one. */
  shown: number;
  scenes: number;
  back: number;
  repeated: number;
  present: number;
}
