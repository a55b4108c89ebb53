import { escapeHtml } from '#lib/escape-html.ts';
import { groupBy } from '#lib/group-by.ts';

/** A screenshot of a page. */
export interface Shot {
  reader: string;
  kind: string;
  width: number;
  scheme: 'light' | 'dark';
  /** Path relative to the sheet. */
  file: string;
  path: string;
}

/** Returns a page with all screenshots, one row per page kind and reader, with widths and themes side by side. */
export function contactSheet(shots: readonly Shot[]): string {
  const rows = groupBy(shots, nameOf).toSorted(([a], [b]) => nameOf(a).localeCompare(nameOf(b)));
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <title>${shots.length} screenshots</title>
    <style>
      body { margin: 1rem; font: 16px/1.5 system-ui; background: #777; color: #fff; }
      div { display: flex; gap: 0.5rem; overflow-x: auto; align-items: start; }
      figure { margin: 0; flex: none; }
      img { block-size: 22rem; inline-size: auto; object-fit: cover; object-position: top; max-inline-size: 24rem; }
    </style>
  </head>
  <body>
${rows.map(section).join('\n')}
  </body>
</html>
`;
}

function nameOf({ kind, reader, path }: Shot): string {
  return `${kind}, ${reader}: ${path}`;
}

function section(row: readonly [Shot, ...Shot[]]): string {
  const order = row.toSorted((a, b) => a.width - b.width || b.scheme.localeCompare(a.scheme));
  const figures = order.map(
    ({ file, width, scheme }) =>
      `      <figure><a href="${escapeHtml(file)}"><img src="${escapeHtml(file)}" loading="lazy" alt=""></a>` +
      `<figcaption>${width} px, ${scheme}</figcaption></figure>`,
  );
  return `    <h2>${escapeHtml(nameOf(row[0]))}</h2>\n    <div>\n${figures.join('\n')}\n    </div>`;
}
