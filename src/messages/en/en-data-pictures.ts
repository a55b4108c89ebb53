import { count as amount, number } from './en-counts.ts';

const short = new Intl.NumberFormat('en', { notation: 'compact', compactDisplay: 'long' });

/** A name inside a sentence: "the rival", of one that stands alone as "The rival". */
export function inSentence(name: string): string {
  return name.replace(/^The /u, 'the ');
}

/** The texts of the pictures of people, tickets, ratings and sources, in English. */
export const enDataPictures = {
  relationships: {
    section: 'Relationships',
    title: 'Who is what to whom',
    sentence: (people: number, tied: number, ties: number, most?: { name: string; ties: number }) =>
      `${
        people < tied
          ? `${number.format(people)} of the ${number.format(tied)} characters who have ties to others`
          : `${amount(people, 'character', 'characters')} who have ties to others`
      }${
        ties === (people * (people - 1)) / 2
          ? ', each of them to all'
          : `, with ${amount(ties, 'tie', 'ties')} between them`
      }${
        most === undefined ? '' : `; ${inSentence(most.name)} has the most, ${number.format(most.ties)}`
      }. Choose someone to see what the others are to them.`,
    choose: 'Show the ties of',
    node: (name: string, ties: number) => `${name}, ${amount(ties, 'tie', 'ties')}`,
    tiesOf: (name: string) => `What the others are to ${inSentence(name)}`,
    tiedWithout: 'tied, without a word for it',
    labels: (labels: readonly string[]) => labels.join('; '),
    head: { one: 'One', other: 'The other', otherIs: 'The other is to the one', oneIs: 'The one is to the other' },
  },
  admissions: {
    section: 'Tickets by day',
    title: 'Tickets sold, by day after the release',
    sentence: (day: number, date: string, count: number, passed?: { by: number; amount: number }) =>
      `By day ${number.format(day)}, ${date}, ${number.format(count)} tickets had been sold.${
        passed === undefined
          ? ''
          : ` The ${short.format(passed.amount)} that it took to break even were reached by day ${number.format(passed.by)}.`
      }`,
    legend: (release: string) =>
      `Each dot is what a source gives for a day; where sources differ, each has its dot. Day 1 is the day of the release, ${release}.`,
    breakEven: (count: number) => `Break-even: ${short.format(count)}`,
    breakEvenBy: 'The break-even figure is from',
    amount: (count: number) => short.format(count),
    tick: (day: number) => (day === 1 ? 'Day 1' : number.format(day)),
    day: (day: number, date: string) => `Day ${number.format(day)}, ${date}`,
    tickets: (count: number) => number.format(count),
    point: (count: number, sources: readonly string[]) => `${number.format(count)} (${sources.join('; ')})`,
    mark: (day: string, points: readonly string[]) => `${day}: ${points.join(', ')}`,
    hint: 'Choose a dot to read what is given for its day; the table has all days.',
    head: { day: 'Day', date: 'Date', tickets: 'Tickets sold by then', sources: 'Sources' },
  },
  ratings: {
    section: 'Ratings side by side',
    title: 'Ratings as a share of their scale',
    sentence: (drawn: number, high: { name: string; share: number }, low: { name: string; share: number }) =>
      `${amount(drawn, 'rating', 'ratings')}, each in per cent of its own scale: from ${percent(low.share)} (${low.name}) to ${percent(high.share)} (${high.name}).`,
    legend: { review: 'A reviewer', audience: 'Users of a site, as a source reports it' },
    percent: (share: number) => percent(share),
    noRating: 'Gives no rating.',
    noScale: 'The source does not name the scale, so it is not drawn.',
    votes: (votes: number) => amount(votes, 'vote', 'votes'),
    noVotes: 'votes not given',
    from: 'Reported by',
    head: {
      who: 'Whose rating',
      where: 'Where it stands',
      printed: 'As printed',
      share: 'Of its own scale',
      votes: 'Votes',
    },
    oneVoice: 'one voice',
    unknown: 'not given',
    none: 'none',
  },
  agreement: {
    section: 'How the sources compare',
    link: 'See where these sources agree, differ and are silent',
    title: 'How the sources compare',
    sentence: (rows: number, sources: number, shared: number, first: string, said: number) =>
      `Two sources or more speak of ${amount(shared, 'statement', 'statements')}; ${first} speaks of ${number.format(said)} of them. ${
        rows < sources
          ? `Of the ${number.format(sources)} sources that state facts, these ${number.format(rows)} say most.`
          : 'All sources that state facts are shown.'
      }`,
    stances: { alone: 'Alone', differs: 'Disputed', agrees: 'Agreed', silent: 'Silent' },
    legend: {
      alone: 'Alone: nobody else speaks of it',
      differs: 'Disputed: not all say the same',
      agrees: 'Agreed: all who speak of it say the same',
      silent: 'Silent: only others speak of it',
    },
    line: 'Left of the thick line: what nobody else speaks of',
    counts: ({ alone, differs, agrees }: Record<'alone' | 'differs' | 'agrees', number>) =>
      `${number.format(alone)} alone, ${number.format(differs)} disputed, ${number.format(agrees)} agreed`,
    filter: (differs: number) => `Show ${amount(differs, 'disagreement', 'disagreements')}`,
    filterFor: (source: string) => ` of ${source}`,
    filtered: (shown: number, all: number, source: string) =>
      `${number.format(shown)} of ${amount(all, 'disagreement', 'disagreements')}: those in which ${source} has a say.`,
    all: 'Show all disagreements',
    head: { source: 'Source' },
  },
} as const;

function percent(share: number): string {
  return `${number.format(share)}%`;
}
