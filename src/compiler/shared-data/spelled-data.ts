import { type Collection, collectionNames } from '#wiki/collections.ts';
import type { SpelledData } from '#wiki/page-data.ts';
import { plainText } from '#wiki/prose.ts';
import type { NameData } from '#wiki/shared-data.ts';
import { citationsOf, linkOf, proseOf } from '../page-parts.ts';
import type { Claim } from '../schemas/claim.ts';
import type { Alias, Name } from '../schemas/name.ts';
import type { SiteIndex } from '../site-index.ts';
import { nameData } from './thing-data.ts';

/** Something with names. */
interface Thing {
  id: string;
  name: Name;
  aliases: readonly Alias[];
  claims: readonly Claim[];
}

/** Something whose names sources spell differently. */
interface SpelledThing {
  collection: Collection;
  thing: Thing;
}

/**
 * Returns the things whose names sources spell differently: they have a spelling in several forms, or an alias, and
 * their names are from several sources.
 */
export function spelledThings({ content }: SiteIndex): SpelledThing[] {
  return collectionNames.flatMap((collection) =>
    [...content.entities[collection].values()].flatMap((entity) =>
      hasAliases(entity) && isSpelled(entity) ? [{ collection, thing: entity }] : [],
    ),
  );
}

/** Scenes, reviews, answers and sources have a title, and no aliases. */
function hasAliases(entity: Partial<Thing>): entity is Thing {
  return entity.name !== undefined && entity.aliases !== undefined;
}

function isSpelled({ name, aliases, claims }: Thing): boolean {
  if (spellingsIn(claims).length > 0) return true;
  const sources = new Set([name, ...aliases].flatMap((each) => each.sources.map(({ source }) => source)));
  return aliases.length > 0 && sources.size > 1;
}

/** Returns the claims with several spellings. */
function spellingsIn(claims: readonly Claim[]): Claim[] {
  return claims.filter(({ kind, values }) => kind === 'spelling' && values.length > 1);
}

/** Returns all names of a thing: those that its page lists, then other spellings of its claims, with their labels. */
export function spelledData(index: SiteIndex, { collection, thing }: SpelledThing): SpelledData {
  const names = nameData(index, thing);
  const known = new Set(names.map(({ text }) => text));
  const others = spellingsIn(thing.claims).flatMap((claim) => claimedNames(index, claim, known));
  return { page: linkOf(index, collection, thing.id), names: [...names, ...others] };
}

/** Returns the spellings of a claim that are not known, neither as they are nor in their own script. */
function claimedNames(index: SiteIndex, { label, values }: Claim, known: ReadonlySet<string>): NameData[] {
  return values.flatMap(({ text, original, sources }) => {
    if (!text || known.has(text.source) || (original && known.has(original.text))) return [];
    const prose = proseOf(index, text);
    const [first] = prose;
    const isForeign = prose.length === 1 && typeof first === 'object' && first.kind === 'language';
    return {
      text: plainText(prose),
      ...(isForeign && { lang: first.lang }),
      note: [label],
      preferred: false,
      citations: citationsOf(index, sources),
    };
  });
}
