import { sort } from 'd3-array';
import { defined } from '#lib/defined.ts';
import { pagePath } from '#wiki/addresses.ts';
import type { PlaceData, SoFarPage } from '#wiki/page-data.ts';
import { type Part, premise } from '#wiki/part.ts';
import type { Draft } from '../citations.ts';
import { cardOf, charactersInOrder, drawingData, headOf, paragraphsOf } from '../page-parts.ts';
import type { SiteIndex } from '../site-index.ts';
import { filmOf } from './film.ts';

/** Maximum number of characters on the page: it is read beside the film. */
const maxPeople = 24;

/** Returns the page for someone in the middle of the film. */
export function soFarPage(index: SiteIndex): Draft<SoFarPage> {
  const seen = onScreen(index);
  const known = charactersInOrder(index).filter(({ id, main }) => main || seen.has(id));
  const people = sort(
    known,
    ({ id }) => !seen.has(id),
    ({ main }) => !main,
  );
  return {
    ...headOf('soFar'),
    place: placeOf(index),
    people: people.slice(0, maxPeople).map((character) => cardOf(index, 'characters', character)),
    open: index.content.parts.parts[index.part - 1]?.open ?? [],
  };
}

/** Returns where a reader of the index's part is in the film. */
export function placeOf(index: SiteIndex): PlaceData {
  const { content, part } = index;
  const { parts } = content.parts;
  const finished = parts[part - 1];
  const next = parts[part];
  return {
    part,
    ...defined({ partTitle: finished?.title, drawing: drawingData(index, finished?.drawing) }),
    ...(part === premise ? premiseOf(index) : { recap: paragraphsOf(index, finished?.recap ?? []) }),
    ...(part !== premise && filmOf(index).plot.length > 0 && { hasPlot: true }),
    ...(next && { next: { part: (part + 1) as Part, cue: next.cue } }),
  };
}

/** Returns how the plot begins, as anyone may know it; the introduction of the wiki if the plot does not say. */
function premiseOf(index: SiteIndex): Pick<PlaceData, 'recap' | 'page'> {
  const { plot } = filmOf(index);
  return plot.length > 0
    ? { recap: paragraphsOf(index, plot), page: pagePath('film') }
    : { recap: paragraphsOf(index, index.content.site.intro), page: pagePath('home') };
}

/** Returns the ids of the characters who are in a scene that the part has shown. */
function onScreen({ events, schedule, part }: SiteIndex): ReadonlySet<string> {
  const shown = events.filter(({ id }) => schedule.positionsOf(id).some((showing) => showing.part <= part));
  return new Set(shown.flatMap(({ characters }) => characters.map(({ id }) => id)));
}
