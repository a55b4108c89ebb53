import './rating-chart.css';
import { VisuallyHidden } from '#ui/visually-hidden.tsx';
import type { RatingChartData, RatingRowData } from '#wiki/chart-data.ts';
import { ListView } from '#entities/list-view.tsx';
import { messages } from '#messages/messages.ts';
import { PageLink } from '#entities/page-link.tsx';
import { TitleLink } from '#entities/title-link.tsx';
import { ratingText } from '#entities/value-text.ts';
import { ChartSvg } from './chart-svg.tsx';
import { Chart } from './chart.tsx';
import { RatingPoint } from './rating-point.tsx';

const texts = messages.charts.ratings;

/** Renders ratings, each on its own scale, aligned to percent, with the number of votes. */
export function RatingChart({ chart: { rows, reviewers } }: { chart: RatingChartData }) {
  const drawn = rows.flatMap(({ name, share }) => (share === undefined ? [] : [{ name, share }]));
  const [high, low] = [drawn[0], drawn.at(-1)];
  const shown = rows.filter(({ by }) => by === 'review').length;
  const { head } = texts;
  return (
    <Chart
      id="ratings"
      title={texts.title}
      sentence={high && low && sentenceOf(drawn.length, high, low, { shown, reviewers: reviewers ?? shown })}
      legend={<Legend />}
      drawing={<Plot rows={rows} />}
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

function Legend() {
  return (
    <ul role="list" className="rating-chart-legend">
      {(['review', 'audience'] as const).map((by) => (
        <li key={by}>
          <svg width="16" height="16" aria-hidden="true">
            <RatingPoint by={by} x="50%" />
          </svg>
          {texts.legend[by]}
        </li>
      ))}
    </ul>
  );
}

const ticks = [0, 25, 50, 75, 100];

function Plot({ rows }: { rows: readonly RatingRowData[] }) {
  return (
    <ol role="list" className="rating-chart">
      {rows.map((row) => (
        <li key={keyOf(row)}>
          <div>
            <RatingName row={row} />
            <p className="rating-chart-printed">
              <Printed row={row} /> <Votes row={row} />
            </p>
          </div>
          {row.share === undefined ? (
            <p className="rating-chart-none">{row.value === undefined ? texts.noRating : texts.noScale}</p>
          ) : (
            <ChartSvg height="32" aria-hidden="true">
              <line className="rating-chart-line" x1="0" x2="100%" y1="16" y2="16" />
              {ticks.map((tick) => (
                <line key={tick} className="rating-chart-line" x1={`${tick}%`} x2={`${tick}%`} y1="10" y2="22" />
              ))}
              <line className="rating-chart-value" x1="0" x2={`${row.share}%`} y1="16" y2="16" />
              <RatingPoint by={row.by} x={`${row.share}%`} y={16} />
            </ChartSvg>
          )}
          {row.share !== undefined && <p className="rating-chart-share">{texts.percent({ share: row.share })}</p>}
        </li>
      ))}
    </ol>
  );
}

/** Renders the author of a rating: a link to the review, or a name with links to the sources that report it. */
function RatingName({ row: { by, name, pages } }: { row: RatingRowData }) {
  const [page] = pages;
  if (by === 'review' && page) {
    return (
      <p className="rating-chart-name">
        <PageLink path={page.path}>{name}</PageLink>
      </p>
    );
  }
  return (
    <>
      <p className="rating-chart-name">{name}</p>
      <p className="rating-chart-printed">
        {texts.from} <Pages row={{ pages }} />
      </p>
    </>
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

function Votes({ row: { by, votes } }: { row: RatingRowData }) {
  if (by === 'review') return null;
  return <>· {votes === undefined ? texts.noVotes : texts.votes({ votes })}</>;
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
