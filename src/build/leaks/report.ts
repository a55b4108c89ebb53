import { groupBy } from '#lib/group-by.ts';
import type { Leak } from './scan-outputs.ts';
import type { SiteScan } from './scan-site.ts';

/** Returns a table of the searched outputs: kilobytes by kind and part, with the number of leaks. */
export function scanTable({ lastPart, outputs, leaks, tried }: SiteScan): string {
  const parts = Array.from({ length: lastPart + 1 }, (_, part) => part);
  const triedAt = parts.map(tried);
  const kinds = groupBy(outputs, ({ kind }) => kind).map((group): string[] => [
    group[0].kind,
    ...parts.map((part) => cell(group.filter((output) => output.part === part))),
    String(group.length),
  ]);
  const head = ['strings tried', ...parts.map((part) => `part ${part}`), 'outputs'];
  const rows = [
    head,
    ['names, titles, short texts', ...triedAt.map(({ names }) => String(names)), ''],
    ['runs of four words', ...triedAt.map(({ runs }) => String(runs)), ''],
    ['addresses, anchors, outlines', ...triedAt.map(({ identifiers }) => String(identifiers)), ''],
    ['kilobytes read', ...parts.map(() => ''), ''],
    ...kinds,
  ];
  const widths = head.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  const line = (row: string[]) =>
    row.map((text, column) => (column === 0 ? text.padEnd(widths[0] ?? 0) : text.padStart(widths[column] ?? 0)));
  const table = rows.map((row) => line(row).join('  ').trimEnd()).join('\n');
  return leaks.length === 0 ? table : `${table}\nThe number after "!" is the number of leaks.`;

  function cell(group: readonly { text: string }[]): string {
    if (group.length === 0) return '·';
    const found = leaks.filter(({ output }) => group.includes(output)).length;
    const kilobytes = Math.ceil(group.reduce((sum, { text }) => sum + text.length, 0) / 1000);
    return found === 0 ? String(kilobytes) : `${kilobytes}!${found}`;
  }
}

/** The maximum number of places listed for one leak. */
const maxPlaces = 5;

/** Returns a report for every leak: the outputs that contain it, its source, and how to fix it. */
export function leakReport(leaks: readonly Leak[], folder: string): string[] {
  return groupBy(leaks, ({ entry, string }) => `${entry.file} ${entry.where} ${string}`).map((group) => {
    const [{ entry, string }] = group;
    const places = group
      .slice(0, maxPlaces)
      .map(({ output, context }) => [
        `  in ${output.address} (${output.kind}, for readers of part ${output.part})`,
        `     … ${context} …`,
      ]);
    const more = group.length - maxPlaces;
    const known = entry.from === Infinity ? 'never revealed' : `revealed at part ${entry.from}`;
    const earliest = Math.min(...group.map(({ output }) => output.part));
    return [
      `leak: "${string}"`,
      `  ${known}: ${folder}/${entry.file}, ${entry.where}`,
      ...places.flat(),
      ...(more > 0 ? [`  and in ${more} more`] : []),
      `  Fix: build this output from compilePart(…) at part ${earliest}, never from the authored content; ${remedy(group[0])}`,
    ].join('\n');
  });
}

function remedy({ entry, output }: Leak): string {
  if (output.kind === 'other files') {
    return 'or, if only readers of a later part receive this file, add it to src/build/leaks/outputs.ts.';
  }
  if (entry.kind === 'path' || entry.kind === 'anchor') {
    return 'or, if readers may know of it by then, set an earlier "reveal".';
  }
  return 'or, if it is not a spoiler, set an earlier "reveal" for that text, or reword one of the two.';
}
