import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { argv, exit } from 'node:process';
import { addressesIn } from './addresses-in.ts';
import { withHistory } from './changes/read-history.ts';
import { readContentFiles } from './content-files.ts';
import { readWiki } from './read-wiki.ts';
import { leakReport, scanTable } from './leaks/report.ts';
import { scanSite } from './leaks/scan-site.ts';

// `npm run leaks` searches everything in dist/ for content of later parts than its readers have reached. Exits with
// status 1 if it finds any, or cannot read a file. `npm run leaks -- <content> <site>` searches other folders.
const [folder = 'src/content', site = 'dist'] = argv.slice(2);
const started = performance.now();
if (!existsSync(join(site, 'data/site.json'))) {
  console.error(`leaks: there is no site in ${site}/. Fix: npm run build`);
  exit(1);
}
const authored = readContentFiles(folder);
const { content } = readWiki(authored);
if (!content) {
  console.error(`leaks: ${folder} has errors. Fix: run npm run check, which lists them.`);
  exit(1);
}
const files = addressesIn(site).map((address) => [address, readFileSync(join(site, address))] as const);
const scan = scanSite(new Map(files), authored, withHistory(content, folder, authored).content);
console.log(`${scanTable(scan)}\n`);
for (const report of leakReport(scan.leaks, folder)) console.log(`${report}\n`);
const unread = scan.outputs.filter(({ unreadable }) => unreadable !== undefined);
for (const { address, unreadable } of unread) {
  console.log(`unreadable: ${address}\n  ${unreadable}`);
  console.log(
    '  Fix: make the content match the file extension, or add a reader for it in src/build/leaks/outputs.ts.\n',
  );
}
const megabytes = (scan.outputs.reduce((sum, { text }) => sum + text.length, 0) / 1e6).toFixed(1);
const seconds = ((performance.now() - started) / 1000).toFixed(1);
const count = (amount: number, one: string, many: string) =>
  `${amount.toLocaleString('en')} ${amount === 1 ? one : many}`;
const problems = [
  ...(scan.leaks.length === 0 ? [] : [count(scan.leaks.length, 'leak', 'leaks')]),
  ...(unread.length === 0 ? [] : [count(unread.length, 'unreadable file', 'unreadable files')]),
];
const found = problems.join(' and ') || 'no leaks';
console.log(`${site}: ${found}: ${scan.outputs.length} outputs, ${megabytes} MB, in ${seconds} s.`);
if (problems.length > 0) exit(1);
