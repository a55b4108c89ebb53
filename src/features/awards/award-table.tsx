import './award-table.css';
import { groupBy } from '#lib/group-by.ts';
import { TableRegion } from '#ui/table-region.tsx';
import { messages } from '#messages/messages.ts';
import { FootnoteMarkers, ProseView } from '#entities/prose-view.tsx';
import { dateText } from '#entities/value-text.ts';
import { ValueView } from '#entities/value-view.tsx';
import type { AwardData } from '#wiki/shared-data.ts';

/** Renders awards as a table, those of one body on one day together. */
export function AwardTable({ awards, caption, withWho = true, withAddress = true }: AwardTableProps) {
  const { body, category, who, result } = messages.awards.columns;
  return (
    <TableRegion caption={caption} head={[body, category, ...(withWho ? [who] : []), result]}>
      {groupBy(awards, (award) => `${award.body} ${award.edition ?? ''} ${award.day ?? ''}`).flatMap((group) =>
        group.map((award, at) => (
          <tr key={award.anchor} id={withAddress ? award.anchor : undefined}>
            {at === 0 && (
              <th scope="row" rowSpan={group.length > 1 ? group.length : undefined}>
                <Body award={award} />
              </th>
            )}
            <td>
              {award.text}
              {award.original && (
                <span className="award-table-aside" lang={award.original.lang}>
                  {award.original.text}
                </span>
              )}
            </td>
            {withWho && (
              <td>
                <Who award={award} />
              </td>
            )}
            <td>
              {typeof award.result === 'string' ? messages.awards.results[award.result] : award.result.other}
              <FootnoteMarkers numbers={award.citations} />
              {award.note && (
                <span className="award-table-aside">
                  <ProseView prose={award.note} />
                </span>
              )}
            </td>
          </tr>
        )),
      )}
    </TableRegion>
  );
}

function Body({ award: { body, edition, day } }: { award: AwardData }) {
  return (
    <>
      {edition === undefined ? body : messages.awards.edition({ body, edition })}
      {day !== undefined && (
        <time className="award-table-aside" dateTime={day}>
          {dateText(day)}
        </time>
      )}
    </>
  );
}

function Who({ award: { people, who } }: { award: AwardData }) {
  if (!people) return who ?? messages.awards.film;
  return <ValueView value={{ links: people }} />;
}

interface AwardTableProps {
  awards: readonly AwardData[];
  caption: string;
  /** Whether a column says who won or was nominated. */
  withWho?: boolean;
  /** Whether each award has an anchor. */
  withAddress?: boolean;
}
