import { count as amount, number } from './en-counts.ts';

const short = new Intl.NumberFormat('en', { notation: 'compact', compactDisplay: 'long' });

/** The texts of the pictures of people, tickets, ratings and sources, in English. */
export const enDataPictures = {
  relationships: {
    section: 'Relationships',
    title: 'Who is what to whom',
    sentence: (people: number, tied: number, ties: number, most?: { name: string; ties: number }) =>
      `${number.format(people)}${people < tied ? ` of ${number.format(tied)}` : ''} people and ${amount(ties, 'tie', 'ties')} between them${
        most === undefined ? '' : `; ${most.name} has the most, ${number.format(most.ties)}`
      }. Choose someone to see what the others are to them.`,
    choose: 'Show the ties of',
    node: (name: string, ties: number) => `${name}, ${amount(ties, 'tie', 'ties')}`,
    tiesOf: (name: string) => `What the others are to ${name}`,
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
    breakEvenBy: 'Who gives the break-even line:',
    amount: (count: number) => short.format(count),
    tick: (day: number) => (day === 1 ? 'Day 1' : number.format(day)),
    day: (day: number, date: string) => `Day ${number.format(day)}, ${date}`,
    tickets: (count: number) => number.format(count),
    point: (count: number, sources: readonly string[]) => `${number.format(count)} (${sources.join('; ')})`,
    mark: (day: string, points: readonly string[]) => `${day}: ${points.join(', ')}`,
    hint: 'Point at a dot to read what is given for its day; the table has all days.',
    head: { day: 'Day', date: 'Date', tickets: 'Tickets sold by then', sources: 'Sources' },
  },
  ratings: {
    section: 'Ratings side by side',
    title: 'Every rating on its own scale',
    sentence: (drawn: number, high: { name: string; share: number }, low: { name: string; share: number }) =>
      `${amount(drawn, 'rating', 'ratings')}, each in percent of its own scale: from ${percent(low.share)} (${low.name}) to ${percent(high.share)} (${high.name}).`,
    legend: { review: 'A reviewer', audience: 'Many people, as a source reports it' },
    percent: (share: number) => percent(share),
    printed: (value: number, scale?: number) =>
      scale === undefined ? number.format(value) : `${number.format(value)} of ${number.format(scale)}`,
    noRating: 'gives no rating',
    noScale: 'the source does not name the scale, so it is not drawn',
    votes: (votes: number) => amount(votes, 'vote', 'votes'),
    noVotes: 'number of votes not told',
    from: 'Reported by',
    head: {
      who: 'Whose rating',
      where: 'Where it stands',
      printed: 'As printed',
      share: 'Of its own scale',
      votes: 'Votes',
    },
    oneVoice: 'one voice',
    unknown: 'not told',
  },
  agreement: {
    section: 'Where sources agree',
    link: 'See where these sources agree, differ and are silent',
    title: 'How sources stand to each other',
    sentence: (rows: number, sources: number, shared: number, first: string, said: number) =>
      `Two sources or more speak of ${amount(shared, 'statement', 'statements')}; ${first} speaks of ${number.format(said)} of them. ${
        rows < sources
          ? `Of ${number.format(sources)} sources these ${number.format(rows)} say most.`
          : 'All sources are shown.'
      }`,
    stances: {
      alone: 'says alone',
      differs: 'sources differ',
      agrees: 'sources agree',
      silent: 'silent',
    },
    count: (stance: string, count: number) => `${stance} ${number.format(count)}`,
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
