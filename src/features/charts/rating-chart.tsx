import './rating-chart.css';
import { VisuallyHidden } from '#ui/visually-hidden.tsx';
import type { RatingChartData, RatingRowData } from '#wiki/chart-data.ts';
import { ListView } from '#entities/list-view.tsx';
import { messages } from '#messages/messages.ts';
import { PageLink } from '#entities/page-link.tsx';
import { TitleLink } from '#entities/title-link.tsx';
import { dateText, ratingText } from '#entities/value-text.ts';
import { Chart } from './chart.tsx';
import { kindOf, RatingPoint, RatingStrip } from './rating-strip.tsx';

const texts = messages.charts.ratings;

/** Renders ratings on one strip, in percent of their own scales, sized by the number of votes, and lists them below. */
export function RatingChart({ chart }: { chart: RatingChartData }) {
  const { rows } = chart;
  const { head } = texts;
  return (
    <Chart
      id="ratings"
      title={texts.title}
      sentence={sentenceOf(chart)}
      drawing={<Drawing chart={chart} />}
      table={{
        head: [head.who, head.where, head.printed, head.share, head.votes],
        rows: rows.map((row) => <RatingRow key={keyOf(row)} row={row} />),
      }}
    />
  );
}

/** Returns how many ratings are drawn, and what their shapes mean. */
function sentenceOf({ rows, strip, reviewers }: RatingChartData): string {
  const kinds = strip.points.flatMap(({ at }) => (rows[at] ? kindOf(rows[at]) : []));
  const shown = rows.filter(({ by }) => by === 'review').length;
  return texts.sentence({
    ratings: strip.points.length,
    hasReviews: kinds.includes('review'),
    hasVotes: kinds.includes('audience'),
    hasUnknown: kinds.includes('unknown'),
    isPart: shown < (reviewers ?? shown),
    shown,
    reviewers: reviewers ?? shown,
  });
}

/** Renders the line from 0 to 100 % with a dot for each rating that has a share, and these ratings below. */
function Drawing({ chart: { rows, strip } }: { chart: RatingChartData }) {
  const drawn = rows.filter(({ share }) => share !== undefined);
  const others = rows.length - drawn.length;
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
            <p className="rating-chart-name">
              <RatingName row={row} />
            </p>
            <p className="rating-chart-more">
              <Weight row={row} />
            </p>
          </li>
        ))}
      </ol>
      {others > 0 && <p className="rating-chart-more">{texts.notDrawn({ ratings: others })}</p>}
    </>
  );
}

/** Renders a review as printed, or the number of votes of an audience; a hollow dot says that it is not known. */
function Weight({ row }: { row: RatingRowData }) {
  if (row.by === 'review') return <Printed row={row} />;
  return row.votes === undefined ? null : texts.votes({ votes: row.votes });
}

/** Renders the author of a rating: a link to the review, or the name of the score. */
function RatingName({ row: { by, name, pages } }: { row: RatingRowData }) {
  const [page] = pages;
  return page && by === 'review' ? <PageLink path={page.path}>{name}</PageLink> : name;
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
  const { by, name, value, share, votes, on } = row;
  return (
    <tr>
      <th scope="row">{on === undefined ? name : texts.on({ name, date: dateText(on) })}</th>
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
