import './agreement-chart.css';
import { VisuallyHidden } from '#ui/visually-hidden.tsx';
import { pagePath } from '#wiki/addresses.ts';
import type { AgreementChartData, AgreementRowData as Row, AgreementStance } from '#wiki/chart-data.ts';
import { messages } from '#messages/messages.ts';
import { PageLink } from '#entities/page-link.tsx';
import { TitleLink } from '#entities/title-link.tsx';
import { agreementSentence, countOf } from './agreement-sentence.ts';
import { ChartSvg } from './chart-svg.tsx';
import { Chart } from './chart.tsx';
import { sourceSearch } from './source-query.ts';

const texts = messages.charts.agreement;
const stances: readonly AgreementStance[] = ['alone', 'differs', 'agrees', 'silent'];

const stanceClasses: Record<AgreementStance, string> = {
  alone: 'agreement-alone',
  differs: 'agreement-differs',
  agrees: 'agreement-agrees',
  silent: 'agreement-silent',
};

/**
 * Compares the sources with the most statements: to the left, what each alone says; to the right, where it differs from
 * others, agrees with them, or is silent. `chosen` is the path of the source whose disagreements are shown.
 */
export function AgreementChart({ chart, chosen }: { chart: AgreementChartData; chosen: string | undefined }) {
  const { rows } = chart;
  return (
    <Chart
      id="agreement"
      title={texts.title}
      level="none"
      sentence={agreementSentence(chart)}
      legend={<Legend />}
      drawing={<Plot chart={chart} chosen={chosen} />}
      table={{
        head: [texts.head.source, ...stances.map((stance) => texts.stances[stance])],
        rows: rows.map((row) => (
          <tr key={row.source.path}>
            <th scope="row">
              <TitleLink page={row.source} />
            </th>
            {stances.map((stance) => (
              <td key={stance}>{messages.number({ amount: countOf(row, stance) })}</td>
            ))}
          </tr>
        )),
      }}
    />
  );
}

function Legend() {
  return (
    <ul role="list" className="agreement-legend">
      {stances.map((stance) => (
        <li key={stance}>
          <svg width="24" height="16" aria-hidden="true">
            <rect className={`agreement-bar ${stanceClasses[stance]}`} x="1" y="1" width="22" height="14" />
          </svg>
          {texts.legend[stance]}
        </li>
      ))}
      <li>
        <svg width="24" height="16" aria-hidden="true">
          <line className="agreement-zero" x1="12" x2="12" y2="16" />
        </svg>
        {texts.line}
      </li>
    </ul>
  );
}

function Plot({ chart: { rows, zero }, chosen }: { chart: AgreementChartData; chosen: string | undefined }) {
  return (
    <ol role="list" className="agreement">
      {rows.map((row) => (
        <li key={row.source.path} className={chosen === row.source.path ? 'agreement-chosen' : undefined}>
          <p className="agreement-name">
            <TitleLink page={row.source} />
          </p>
          <ChartSvg height="24" aria-hidden="true">
            {row.bars.map(({ stance, x, width }) => (
              <rect
                key={stance}
                className={`agreement-bar ${stanceClasses[stance]}`}
                x={`${x}%`}
                y={stance === 'silent' ? 8 : 3}
                width={`${width}%`}
                height={stance === 'silent' ? 8 : 18}
              />
            ))}
            <line className="agreement-zero" x1={`${zero}%`} x2={`${zero}%`} y1="0" y2="24" />
          </ChartSvg>
          <p className="agreement-counts">
            {texts.counts({
              alone: countOf(row, 'alone'),
              differs: countOf(row, 'differs'),
              agrees: countOf(row, 'agrees'),
            })}{' '}
            <FilterLink row={row} isChosen={chosen === row.source.path} />
          </p>
        </li>
      ))}
    </ol>
  );
}

function FilterLink({ row, isChosen }: { row: Row; isChosen: boolean }) {
  const differs = countOf(row, 'differs');
  if (differs === 0) return null;
  return (
    <span className="agreement-filter print-hidden">
      <PageLink
        path={pagePath('disagreements')}
        search={sourceSearch(row.source)}
        hash="#disagreements"
        aria-current={isChosen ? 'true' : undefined}
      >
        {texts.filter({ disagreements: differs })}
        <VisuallyHidden>{texts.filterFor({ source: row.source.title })}</VisuallyHidden>
      </PageLink>
    </span>
  );
}
