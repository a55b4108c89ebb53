import './award-table.css';
import { groupBy } from '#lib/group-by.ts';
import { TableRegion } from '#ui/table-region.tsx';
import { listText } from '#messages/lists.ts';
import { messages } from '#messages/messages.ts';
import { linkTitle } from '#entities/neutral-name.ts';
import { FootnoteMarkers, ProseView } from '#entities/prose-view.tsx';
import { dateText } from '#entities/value-text.ts';
import { ValueView } from '#entities/value-view.tsx';
import { linkKey } from '#wiki/link-key.ts';
import type { AwardData } from '#wiki/shared-data.ts';

/** Renders awards as a table, those of one body on one day together. Names are links where they first appear. */
export function AwardTable({ awards }: { awards: readonly AwardData[] }) {
  const { category, who, result } = messages.awardTable.columns;
  const head = [category, who, result];
  const linked = withNewNames(awards);
  return (
    <TableRegion caption={messages.awardTable.caption} head={head} grouped>
      {groupBy(awards, bodyOf).map((group) => (
        <tbody key={group[0].anchor}>
          <tr>
            <th scope="rowgroup" colSpan={head.length}>
              <Body award={group[0]} />
            </th>
          </tr>
          {group.map((award) => (
            <tr key={award.anchor} id={award.anchor}>
              <td>
                {award.text}
                {award.original && (
                  <span className="award-table-aside" lang={award.original.lang}>
                    {award.original.text}
                  </span>
                )}
              </td>
              <td>
                <Who award={award} isLinked={linked.has(award)} />
              </td>
              <td>
                {typeof award.result === 'string' ? messages.awards[award.result] : award.result.other}
                <FootnoteMarkers citations={award.citations} />
                {award.note && (
                  <span className="award-table-aside">
                    <ProseView prose={award.note} />
                  </span>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      ))}
    </TableRegion>
  );
}

/** Returns a key of who gave an award, and when. */
function bodyOf({ body, edition = 0, day = '' }: AwardData): string {
  return `${body} ${edition} ${day}`;
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

/** Returns the awards with someone whom no earlier one names. */
function withNewNames(awards: readonly AwardData[]): ReadonlySet<AwardData> {
  const named = new Set<string>();
  return new Set(
    awards.filter(({ people = [] }) => {
      const isNew = people.some((person) => !named.has(linkKey(person)));
      for (const person of people) named.add(linkKey(person));
      return isNew;
    }),
  );
}

function Who({ award: { people, who }, isLinked }: { award: AwardData; isLinked: boolean }) {
  if (!people) return who ?? messages.awardTable.film;
  if (!isLinked) return listText(people.map(linkTitle));
  return <ValueView value={{ links: people }} />;
}
