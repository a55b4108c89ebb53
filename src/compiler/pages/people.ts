import type { PeopleListPage, PersonPage } from '#wiki/page-data.ts';
import type { CastData } from '#wiki/shared-data.ts';
import type { Draft } from '../citations.ts';
import { breadcrumbs, headOf, linkOf } from '../page-parts.ts';
import type { Person } from '../schemas/person.ts';
import type { SiteIndex } from '../site-index.ts';
import { creditData } from '../shared-data/thing-data.ts';
import { articleParts } from './article.ts';
import { thingGroups } from './entries.ts';

/** Everyone who made the film and whom the part knows: the cast, then the crew. */
export function peopleListPage(index: SiteIndex): Draft<PeopleListPage> {
  return {
    ...headOf('people'),
    groups: thingGroups(index, 'people', peopleInOrder(index), ['cast', 'crew'], (person) =>
      inCast(person) ? 'cast' : 'crew',
    ),
  };
}

/** A person's page, with what they did for the film. */
export function personPage(index: SiteIndex, person: Person): Draft<PersonPage> {
  return {
    kind: 'person',
    ...articleParts(index, 'people', person),
    breadcrumbs: breadcrumbs('people'),
    credits: creditData(index, person.credits),
  };
}

/** Who plays whom, in the order of the credits; `character` keeps those who play that one. */
export function castOf(index: SiteIndex, character?: string): CastData[] {
  return peopleInOrder(index).flatMap((person) => {
    const roles = person.credits.filter(
      (credit) => credit.job === 'actor' && (character === undefined || credit.character === character),
    );
    return creditData(index, roles).map((role) => ({ person: linkOf(index, 'people', person.id), ...role }));
  });
}

function inCast({ credits }: Person): boolean {
  return credits.some(({ job }) => job === 'actor');
}

function peopleInOrder({ content }: SiteIndex): Person[] {
  return [...content.entities.people.values()].toSorted((a, b) => a.order - b.order);
}
