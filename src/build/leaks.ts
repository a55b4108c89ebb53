import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { argv, exit } from 'node:process';
import { readContent } from '#compiler/read-content.ts';
import { readContentFiles } from './content-files.ts';
import { leakReport, scanTable } from './leaks/report.ts';
import { scanSite } from './leaks/scan-site.ts';

// `npm run leaks`: looks through everything in dist/ for what belongs to a later part than that of those who are given
// it. Exit status 1 where there is any. `npm run leaks -- <content> <site>` takes other folders.
const [folder = 'src/content', site = 'dist'] = argv.slice(2);
const started = performance.now();
if (!existsSync(join(site, 'data/site.json'))) {
  console.error(`leaks: ${site}/ holds no site; build it first: npm run build`);
  exit(1);
}
const { content } = readContent(readContentFiles(folder));
if (!content) {
  console.error(`leaks: ${folder} has problems; npm run check tells them.`);
  exit(1);
}
const files = readdirSync(site, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => join(entry.parentPath, entry.name))
  .map((path): [string, string] => [`/${relative(site, path).split(sep).join('/')}`, readFileSync(path, 'utf8')]);
const scan = scanSite(new Map(files.toSorted(([a], [b]) => (a < b ? -1 : 1))), content);
console.log(`${scanTable(scan)}\n`);
for (const report of leakReport(scan.leaks, folder)) console.log(`${report}\n`);
const megabytes = (scan.outputs.reduce((sum, { text }) => sum + text.length, 0) / 1e6).toFixed(1);
const seconds = ((performance.now() - started) / 1000).toFixed(1);
const count = scan.leaks.length;
const found = count === 0 ? 'nothing leaks' : count === 1 ? '1 leak' : `${count} leaks`;
console.log(`${site}: ${found}: ${scan.outputs.length} outputs, ${megabytes} MB, in ${seconds} s.`);
if (count > 0) exit(1);
