import type { FilmPage, HomePage } from '#wiki/page-data.ts';
import { pagePath } from '#wiki/addresses.ts';
import type { Draft } from '../citations.ts';
import { admissionsPicture } from '../pictures/admissions.ts';
import { breadcrumbs, cardOf, drawingView, linkOf, paragraphsOf } from '../page-parts.ts';
import type { Film } from '../schemas/film.ts';
import type { SiteIndex } from '../site-index.ts';
import { claimView } from '../views/claim-view.ts';
import { articleParts } from './article.ts';
import { charactersInOrder } from './characters.ts';
import { countDisagreements } from './claims.ts';
import { castOf } from './people.ts';
import { plainText } from '#wiki/prose.ts';

/** The film of the wiki. A content without one does not compile. */
export function filmOf(index: SiteIndex): Film {
  const [film] = index.content.entities.film.values();
  if (!film) throw new Error('compile: no film is known before watching; give film/*.json "reveal": "premise".');
  return film;
}

/** The film's page: data sheet, prose, and the plot as far as the part goes. */
export function filmPage(index: SiteIndex): Draft<FilmPage> {
  const film = filmOf(index);
  const article = articleParts(index, 'film', film);
  const plot = plotByPart(index, film);
  const cast = castOf(index);
  const admissions = admissionsPicture(index, film);
  return {
    kind: 'film',
    ...article,
    path: pagePath('film'),
    breadcrumbs: breadcrumbs(),
    plot,
    cast,
    ...(admissions ? { admissions } : {}),
  };
}

/** The home page: what this film is, and the ways in. */
export function homePage(index: SiteIndex): Draft<HomePage> {
  const film = filmOf(index);
  const { site, entities } = index.content;
  const hero = drawingView(index, site.hero);
  const facts = film.claims
    .filter(({ infobox }) => infobox)
    .slice(0, 4)
    .map((claim) => claimView(index, claim));
  const lead = paragraphsOf(index, site.intro);
  return {
    kind: 'home',
    ...(hero && { hero }),
    ...linkOf(index, 'film', film.id),
    path: pagePath('home'),
    description: plainText(lead[0]?.text ?? []),
    breadcrumbs: [],
    facts,
    lead,
    characters: charactersInOrder(index)
      .filter(({ main }) => main)
      .map(({ id, body }) => cardOf(index, 'characters', id, body)),
    ratings: [...entities.reviews.values()].flatMap(({ voices }) => voices.flatMap(({ rating }) => rating ?? [])),
    counts: {
      characters: entities.characters.size,
      events: entities.events.size,
      reviews: entities.reviews.size,
      sources: entities.sources.size,
      disagreements: countDisagreements(index),
    },
  };
}

function plotByPart(index: SiteIndex, film: Film): FilmPage['plot'] {
  const told = film.plot.map(({ text, reveal }) => ({ text, part: index.clock.partOf(reveal) }));
  const parts = [...new Set(told.map(({ part }) => part))].toSorted((a, b) => a - b);
  return parts.map((part) => ({
    part,
    anchor: `plot-${part}`,
    paragraphs: paragraphsOf(
      index,
      told.filter((paragraph) => paragraph.part === part),
    ),
  }));
}
