import './rating-chart.css';
import { VisuallyHidden } from '#ui/visually-hidden.tsx';
import type { RatingChartData, RatingRowData } from '#wiki/chart-data.ts';
import { ListView } from '#entities/list-view.tsx';
import { messages } from '#messages/messages.ts';
import { PageLink } from '#entities/page-link.tsx';
import { TitleLink } from '#entities/title-link.tsx';
import { dateText, ratingText } from '#entities/value-text.ts';
import { Chart } from './chart.tsx';
import { Legend as ChartLegend } from './legend.tsx';
import { kindOf, RatingPoint, RatingStrip } from './rating-strip.tsx';

const texts = messages.charts.ratings;

/** Renders ratings on one strip, in percent of their own scales, sized by the number of votes, and lists them below. */
export function RatingChart({ chart }: { chart: RatingChartData }) {
  const { rows, reviewers } = chart;
  const drawn = rows.flatMap(({ name, share }) => (share === undefined ? [] : [{ name, share }]));
  const [high, low] = [drawn[0], drawn.at(-1)];
  const shown = rows.filter(({ by }) => by === 'review').length;
  const { head } = texts;
  return (
    <Chart
      id="ratings"
      title={texts.title}
      sentence={high && low && sentenceOf(drawn.length, high, low, { shown, reviewers: reviewers ?? shown })}
      legend={<Legend chart={chart} />}
      drawing={<Drawing chart={chart} />}
      table={{
        head: [head.who, head.where, head.printed, head.share, head.votes],
        rows: rows.map((row) => <RatingRow key={keyOf(row)} row={row} />),
      }}
    />
  );
}

function sentenceOf(
  ratings: number,
  high: NamedShare,
  low: NamedShare,
  { shown, reviewers }: { shown: number; reviewers: number },
): string {
  return texts.sentence({
    ratings,
    isPart: shown < reviewers,
    shown,
    reviewers,
    lowest: low.share,
    lowestName: low.name,
    highest: high.share,
    highestName: high.name,
  });
}

interface NamedShare {
  name: string;
  share: number;
}

function Legend({ chart: { rows, strip } }: { chart: RatingChartData }) {
  const kinds = new Set(strip.points.flatMap(({ at }) => (rows[at] ? kindOf(rows[at]) : [])));
  return (
    <ChartLegend
      entries={(['review', 'audience', 'unknown'] as const)
        .filter((kind) => kinds.has(kind))
        .map((kind) => ({ key: kind, sign: <RatingPoint kind={kind} r={6} />, text: texts.legend[kind] }))}
    />
  );
}

/** Renders the line from 0 to 100 % with a dot for each rating that has a share, and these ratings below. */
function Drawing({ chart: { rows, strip } }: { chart: RatingChartData }) {
  const drawn = rows.filter(({ share }) => share !== undefined);
  const others = rows.filter(({ share }) => share === undefined);
  return (
    <>
      <RatingStrip rows={rows} strip={strip} />
      <ol role="list" className="rating-chart">
        {drawn.map((row) => (
          <li key={keyOf(row)}>
            <svg width="20" height="20" viewBox="-10 -10 20 20" aria-hidden="true">
              <RatingPoint kind={kindOf(row)} r={6} />
            </svg>
            <p className="rating-chart-share">{texts.percent({ share: row.share ?? 0 })}</p>
            <p>
              <RatingName row={row} /> <span className="rating-chart-more">{more(row)}</span>
            </p>
          </li>
        ))}
      </ol>
      {others.length > 0 && (
        <p className="rating-chart-more">
          {texts.notDrawn}{' '}
          <ListView
            items={others.map((row) => ({
              text: row.name,
              content: (
                <>
                  <RatingName row={row} /> ({row.value === undefined ? texts.noRating : <NoScale row={row} />})
                </>
              ),
            }))}
          />
        </p>
      )}
    </>
  );
}

function NoScale({ row }: { row: RatingRowData }) {
  return (
    <>
      <Printed row={row} />, {texts.noScale}
    </>
  );
}

/** Renders what is known of a rating besides its share: as printed, votes, day and source. */
function more(row: RatingRowData) {
  const { by, votes, on, pages } = row;
  return (
    <>
      <Printed row={row} />
      {by === 'audience' && <> · {votes === undefined ? texts.noVotes : texts.votes({ votes })}</>}
      {on !== undefined && <> · {texts.on({ date: dateText(on) })}</>}
      {by === 'audience' && (
        <>
          {' '}
          · <Pages row={{ pages }} />
        </>
      )}
    </>
  );
}

/** Renders the author of a rating: a link to the review, or the name of the score. */
function RatingName({ row: { by, name, pages } }: { row: RatingRowData }) {
  const [page] = pages;
  return (
    <span className="rating-chart-name">
      {page && by === 'review' ? <PageLink path={page.path}>{name}</PageLink> : name}
    </span>
  );
}

function Pages({ row: { pages } }: { row: Pick<RatingRowData, 'pages'> }) {
  return <ListView items={pages.map((page) => ({ text: page.title, content: <TitleLink page={page} /> }))} />;
}

/** Renders the rating as printed; screen readers get it in words. */
function Printed({ row: { printed, value, scale } }: { row: RatingRowData }) {
  if (value === undefined) return null;
  if (printed === undefined) return ratingText(value, scale);
  return (
    <>
      <span aria-hidden="true">{printed}</span>
      <VisuallyHidden>{ratingText(value, scale)}</VisuallyHidden>
    </>
  );
}

function RatingRow({ row }: { row: RatingRowData }) {
  const { by, name, value, share, votes } = row;
  return (
    <tr>
      <th scope="row">{name}</th>
      <td>
        <Pages row={row} />
      </td>
      <td>{value === undefined ? texts.none : <Printed row={row} />}</td>
      <td>{share === undefined ? (value === undefined ? '' : texts.unknown) : texts.percent({ share })}</td>
      <td>
        {by === 'review' ? texts.oneVoice : votes === undefined ? texts.unknown : messages.number({ amount: votes })}
      </td>
    </tr>
  );
}

function keyOf({ name, pages }: RatingRowData): string {
  return `${name} ${pages.map(({ path }) => path).join(' ')}`;
}
