import Papa from 'papaparse';
import { defined } from '#lib/defined.ts';
import { type ClaimsFile, type ClaimsRow, columns } from './claims-schema.ts';

/** What stands between the paths of several things in one cell. */
export const cellSeparator = ' | ';

/**
 * Returns the statements of a file as a table: CSV by RFC 4180, a row for each value and each of its sources, its columns
 * named by the fields of the JSON file, with dots between the names of an object and its field.
 *
 * It is made for spreadsheets, since programs have the JSON file. So it begins with the mark by which they recognise UTF-8,
 * and a cell that begins with one of `= + - @`, a tab or a line break gets an apostrophe before it: it would be run as a
 * formula otherwise, and could then send other cells elsewhere (https://owasp.org/www-community/attacks/CSV_Injection).
 */
export function claimsTable(file: ClaimsFile): string {
  const cells = rowsOf(file).map((row) => columns.map((names) => cellOf(row, names)));
  const fields = columns.map((names) => names.join('.'));
  return `\ufeff${Papa.unparse({ fields, data: cells }, { escapeFormulae: true })}\r\n`;
}

function rowsOf({ claims, sources, licence }: ClaimsFile): ClaimsRow[] {
  const known = new Map(sources.map((source) => [source.key, source]));
  return claims.flatMap(({ values, ...statement }) =>
    values.flatMap(({ sources: cited, links, ...value }, before) =>
      cited.flatMap(({ source: key, place }): ClaimsRow[] => {
        const source = known.get(key);
        if (!source) return [];
        const paths = links && { path: links.map(({ path }) => path).join(cellSeparator) };
        return [
          {
            ...statement,
            value: { number: before + 1, ...value, ...defined({ links: paths }) },
            source: { ...source, ...defined({ place }) },
            licence: licence.href,
          },
        ];
      }),
    ),
  );
}

function cellOf(row: ClaimsRow, names: readonly string[]): unknown {
  return names.reduce<unknown>((value, name) => (value as Readonly<Record<string, unknown>> | undefined)?.[name], row);
}
