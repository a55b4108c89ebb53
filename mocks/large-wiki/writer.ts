import { type Collection, collections } from '#wiki/collections.ts';
import type { Plan, Planned } from './plan.ts';
import { type Random, randomOf } from './random.ts';
import { at, personName, sentence, wordOf } from './words.ts';

const linked = ['characters', 'events', 'motifs', 'places', 'people'] as const;
/** Sources that every page cites, as all pages of a wiki cite the encyclopedias of its film. */
export const hubs = 5;
/** The places that citations of any source name. */
export const placesOfSources = ['plot', 'cast-list', 'interview'] as const;
/** Links lead to neighbours, at most so far away in the same collection: no page is linked from everywhere. */
const neighbourhood = 12;

/** Writes about one entity. */
export interface Writer {
  random: Random;
  reveal: (part: number) => string;
  /** Returns up to `amount` neighbours that a part knows. */
  near: (collection: Collection, part: number, amount: number) => Planned[];
  sources: () => { source: string; place?: string }[];
  /** Returns a paragraph that a part may show, with links and citations. */
  prose: (part: number, words: number, links: number) => string;
  article: (name: { text: string; original?: { text: string; lang: string } }) => Article;
}

type Article = ReturnType<typeof articleBy>;

/** Returns what writes about a planned entity; what it writes next depends on what it has written. */
export function writerOf(plan: Plan, planned: Planned): Writer {
  const { id, number, collection } = planned;
  const random = randomOf(id);
  const share = number / Math.max(1, plan.of(collection).length);
  const everySource = plan.of('sources');
  let cited = 0;
  const sourceId = (): string => {
    cited += 1;
    if (cited === 1) return at(everySource, number % hubs).id;
    if (random.chance(0.1)) return at(everySource, random.below(hubs)).id;
    const near = Math.floor(share * everySource.length) + random.below(neighbourhood);
    return at(everySource, near).id;
  };
  const writer: Writer = {
    random,
    reveal: (part) => plan.revealAt(part, number),
    near(of, part, amount) {
      const all = plan.of(of);
      const middle = Math.floor(share * all.length);
      const found = new Set<Planned>();
      for (let tries = 0; tries < 8 * amount && found.size < amount; tries++) {
        const other = at(all, middle + random.below(neighbourhood));
        if (other.id !== id && other.from <= part) found.add(other);
      }
      return [...found];
    },
    sources: () =>
      Array.from({ length: random.chance(0.5) ? 1 : 2 }, sourceId)
        .filter((source, index, all) => all.indexOf(source) === index)
        .map((source) => ({
          source,
          ...(random.chance(0.3) && { place: random.pick(placesOfSources) }),
        })),
    prose(part, words, links) {
      const targets = Array.from({ length: links }, () => writer.near(random.pick([...linked]), part, 1)).flat();
      const [first = '', ...others] = targets.map(
        (target) => `[${linkText(target)}](${collections[target.collection]}:${target.id})`,
      );
      const half = Math.round(words / 2);
      return (
        `${sentence(random, half, first === '' ? [] : [first])}[^${sourceId()}] ` +
        `${sentence(random, words - half, others)}[^${sourceId()}#plot]`
      );
    },
    article: (name) => articleBy(writer, planned, name),
  };
  return writer;
}

function linkText({ collection, number }: Planned): string {
  if (collection === 'characters') return personName(number).text;
  return collection === 'people' ? personName(number + 5000).text : wordOf(randomOf(`${collection}-${number}`));
}

/** About 300 words at each part: a lead that later ones replace, two sections, and five claims. */
function articleBy(writer: Writer, { from, later }: Planned, { text, original }: { text: string; original?: object }) {
  const { random } = writer;
  const versions = [from, ...later];
  const paragraph = (part: number, until?: number) => ({
    text: writer.prose(part, 60, 2),
    reveal: writer.reveal(part),
    ...(until !== undefined && { until: writer.reveal(until) }),
  });
  const section = (id: string, part: number) => ({
    id,
    heading: `The ${wordOf(random)}`,
    reveal: writer.reveal(part),
    paragraphs: [paragraph(part), paragraph(part)],
  });
  return {
    reveal: writer.reveal(from),
    name: { text, ...(original && { original }), sources: writer.sources() },
    claims: claimLabels.map((label, index) => claim(writer, label, index, at(versions, index % 2))),
    body: [
      {
        id: 'lead',
        reveal: writer.reveal(from),
        paragraphs: versions.map((part, index) => paragraph(part, versions[index + 1])),
      },
      section('story', from),
      section('making', at(versions, 1)),
    ],
  };
}

const claimLabels = ['Age', 'First seen', 'Made of', 'Belongs to', 'Remembered for'];

function claim(writer: Writer, label: string, index: number, part: number) {
  const { random } = writer;
  const reveal = writer.reveal(part);
  const said = (): object => {
    if (index === 0) return { duration: { amount: 1 + random.below(90), unit: 'year' } };
    if (index === 1) return { date: `19${10 + random.below(90)}-0${1 + random.below(9)}` };
    const [owner] = index === 3 ? writer.near('characters', part, 1) : [];
    return owner ? { links: [`character:${owner.id}`] } : { text: `A ${wordOf(random)} ${wordOf(random)}` };
  };
  const values = Array.from({ length: random.chance(0.2) ? 2 : 1 }, said);
  const different = values.filter(
    (value, position) => position === 0 || JSON.stringify(value) !== JSON.stringify(values[0]),
  );
  return {
    id: label.toLowerCase().replaceAll(' ', '-'),
    label,
    kind: 'fact',
    reveal,
    infobox: index < 3,
    values: different.map((value) => ({ ...value, sources: writer.sources(), reveal })),
  };
}
