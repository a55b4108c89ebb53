import { group } from 'd3-array';
import { defined } from '#lib/defined.ts';
import { memoizeByObject } from '#lib/memoize-by-object.ts';
import type { PeopleListPage, PersonPage } from '#wiki/page-data.ts';
import type { CastData } from '#wiki/shared-data.ts';
import type { Draft } from '../citations.ts';
import { breadcrumbs, linkOf } from '../page-parts.ts';
import type { Person } from '../schemas/person.ts';
import type { SiteIndex } from '../site-index.ts';
import { awardsOfPerson } from '../shared-data/award-data.ts';
import { creditData } from '../shared-data/thing-data.ts';
import { articleParts } from './article.ts';
import { thingListPage } from './entries.ts';

/** Returns a page of the list of everyone who made the film: the cast, then the crew. */
export function peopleListPage(index: SiteIndex, page: number): Draft<PeopleListPage> {
  return thingListPage(index, 'people', page);
}

/** Returns a person's page, with their credits. */
export function personPage(index: SiteIndex, person: Person): Draft<PersonPage> {
  return {
    kind: 'person',
    ...articleParts(index, 'people', person),
    breadcrumbs: breadcrumbs('people'),
    credits: creditData(index, person.credits),
    ...defined({ awards: awardsOfPerson(index, person.id) }),
  };
}

/** Returns the cast in the order of the credits; with `character`, only those who play that character. */
export function castOf(index: SiteIndex, character?: string): CastData[] {
  const roles = character === undefined ? allRoles(index) : (rolesByCharacter(index).get(character) ?? []);
  return creditData(
    index,
    roles.map(({ credit }) => credit),
  ).map((role, at) => ({ person: linkOf(index, 'people', roles[at]?.id ?? ''), ...role }));
}

/** Every credit of an actor, in the order of the people. */
const allRoles = memoizeByObject((index: SiteIndex) =>
  peopleInOrder(index).flatMap(({ id, credits }) =>
    credits.filter(({ job }) => job === 'actor').map((credit) => ({ id, credit })),
  ),
);

const rolesByCharacter = memoizeByObject((index: SiteIndex) =>
  group(allRoles(index), ({ credit }) => credit.character),
);

function peopleInOrder({ content }: SiteIndex): Person[] {
  return [...content.entities.people.values()].toSorted((a, b) => a.order - b.order);
}
