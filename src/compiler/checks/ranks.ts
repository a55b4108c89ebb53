import { collectionNames, entityRef, type EntityRef } from '#wiki/collections.ts';
import type { Part } from '#wiki/part.ts';
import { searchRules, type SearchRules } from '#wiki/search/search-rules.ts';
import { type JsonFile, pathText } from '../json-file.ts';
import { modelOf } from '../model.ts';
import type { Finding } from '../problem.ts';
import { entityLinksIn } from '../prose-parser.ts';
import type { ReadFile, ReadFiles } from '../read-files.ts';
import { type RevealSchedule, revealScheduleOf } from '../reveal-schedule.ts';
import { type Claim, claim as claimSchema, type ClaimValue } from '../schemas/claim.ts';
import type { Markdown } from '../schemas/fields.ts';
import {
  formsIn,
  hasName,
  indexOfStatement,
  quotedValue,
  type Sentence,
  sentencesIn,
  type Statement,
  statementOf,
} from '../stated-values.ts';
import { instancesOf, leavesOf, type Node, shownFrom } from '../walk.ts';

/** A fact with values of several ranks. */
interface RankedFact {
  subject: EntityRef;
  /** The names of its subject, each in its words. */
  names: readonly (readonly string[])[];
  /** Its file, and where it is in it: `places/tower.json (claims[0])`. */
  location: string;
  label: string;
  /** The values of its best rank, each with the part that may show it first. */
  best: readonly (StatedValue & { from: Part })[];
  lower: readonly StatedValue[];
}

interface StatedValue {
  quoted: string;
  statement: Statement;
}

/** What decides how prose states a value: the language of the wiki, and its rules for words. */
interface Wording {
  lang: string;
  rules: SearchRules;
}

/**
 * Checks that prose states the facts of the best rank. Finds each paragraph that links to the subject of a fact, or is
 * in its file, and that states a value of lower rank and none of the best. A best value that is shown later than the
 * paragraph does not count. Texts of sources and reviews are not checked: they say what these say.
 */
export function* checkRanks(read: ReadFiles): Generator<Finding> {
  const { all, entities, parts, site } = read;
  if (!parts || !site) return;
  const { lang } = site.value;
  const wording = { lang, rules: searchRules([lang]) };
  const schedule = revealScheduleOf(parts.value);
  const { facts, subjects } = rankedFacts(read, schedule, wording);
  if (facts.size === 0) return;
  const quoting = new Set([...entities.sources.values(), ...entities.reviews.values()].map(({ file }) => file));
  for (const { file, nodes } of all) {
    if (quoting.has(file)) continue;
    const own = facts.get(subjects.get(file) ?? '') ?? [];
    for (const leaf of leavesOf('prose', nodes)) {
      const linked = new Set(entityLinksIn(leaf.value.nodes).map(({ collection, id }) => entityRef(collection, id)));
      const others = [...linked].flatMap((ref) => (ref === subjects.get(file) ? [] : (facts.get(ref) ?? [])));
      const about = [...own, ...others];
      if (about.length === 0 || isOfClaim(leaf)) continue;
      const at = { file, path: leaf.path };
      for (const found of lowerStatements(leaf.value, about, shownFrom(schedule, leaf), wording.rules))
        yield { ...at, ...found };
    }
  }
}

function* lowerStatements(
  prose: Markdown,
  facts: readonly RankedFact[],
  shown: Part,
  rules: SearchRules,
): Generator<Omit<Finding, 'file' | 'path'>> {
  const sentences = sentencesIn(prose.source, rules);
  const whole = { words: sentences.flatMap(({ words }) => words), start: 0, end: prose.source.length };
  const links = entityLinksIn(prose.nodes);
  for (const { subject, names, location, label, best, lower } of facts) {
    const known = best.filter(({ from }) => from <= shown);
    if (
      known.length === 0 ||
      known.some(({ statement }) => indexOfStatement(statement, whole, () => true) !== undefined)
    )
      continue;
    const isAbout = (sentence: Sentence) =>
      links.some(
        ({ collection, id, index }) =>
          entityRef(collection, id) === subject && sentence.start < index && index < sentence.end,
      ) || hasName(names, sentence);
    const right = known.map(({ quoted }) => quoted).join(' or ');
    for (const { quoted, statement } of lower) {
      const [index] = sentences.flatMap((sentence) => indexOfStatement(statement, sentence, isAbout) ?? []);
      if (index === undefined) continue;
      yield {
        index,
        rule: 'lower-rank',
        message: `This states ${quoted}, but the fact "${label}" in ${location} prefers ${right}.`,
        expected: `Write ${right}, or tell of both; if ${quoted} is right, change the ranks in ${location}.`,
      };
    }
  }
}

/** Returns the facts with values of several ranks, by their subjects, and the subject of each file. */
function rankedFacts({ entities }: ReadFiles, schedule: RevealSchedule, wording: Wording) {
  const facts = new Map<string, RankedFact[]>();
  const subjects = new Map<JsonFile, EntityRef>();
  for (const collection of collectionNames) {
    for (const [id, read] of entities[collection]) {
      const subject = entityRef(collection, id);
      subjects.set(read.file, subject);
      const ranked = factsOf(read, subject, schedule, wording);
      if (ranked.length > 0) facts.set(subject, ranked);
    }
  }
  return { facts, subjects };
}

function factsOf(
  { file, value: { reveal }, nodes }: ReadFile<{ reveal?: string | undefined }>,
  subject: EntityRef,
  schedule: RevealSchedule,
  { lang, rules }: Wording,
): RankedFact[] {
  const stated = (value: ClaimValue, others: readonly ClaimValue[]) => ({
    quoted: quotedValue(value, lang),
    statement: statementOf(value, others, rules, lang),
  });
  return instancesOf(claimSchema, nodes).flatMap(({ value: claim, path }) => {
    const { best, lower } = byRank(claim);
    if (lower.length === 0) return [];
    const from = (value: ClaimValue) =>
      Math.max(...[reveal, claim.reveal, value.reveal].map((time) => schedule.partOf(time))) as Part;
    return {
      subject,
      names: leavesOf('name', nodes).map(({ value }) => formsIn(value, rules)),
      location: `${file.path} (${pathText(path)})`,
      label: claim.label,
      best: best.map((value) => ({ ...stated(value, lower), from: from(value) })),
      lower: lower.map((value) => stated(value, best)),
    };
  });
}

/** Returns the values of a fact's best rank and those of lower ranks; none of spellings and views. */
function byRank({ kind, values }: Claim): { best: ClaimValue[]; lower: ClaimValue[] } {
  const rank = (['preferred', 'normal'] as const).find((each) => values.some((value) => value.rank === each));
  if (kind !== 'fact' || rank === undefined) return { best: [], lower: [] };
  const isBest = (value: ClaimValue) => value.rank === rank;
  return { best: values.filter(isBest), lower: values.filter((value) => !isBest(value)) };
}

/** Returns whether a text is in a claim, such as a value or its reason. */
function isOfClaim({ model, holder }: Node): boolean {
  return model.schema === modelOf(claimSchema).schema || (holder !== undefined && isOfClaim(holder));
}
