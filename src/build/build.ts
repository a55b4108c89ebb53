import { argv, exit } from 'node:process';
import { parseArgs } from 'node:util';
import { formatProblem } from '#compiler/problem.ts';
import { readContent } from '#compiler/read-content.ts';
import { buildSite } from './build-site.ts';
import { readContentFiles } from './content-files.ts';
import { progressPrinter } from './progress.ts';

// `npm run build` compiles content and code to a static site in dist/. Exits with status 1 if the content has an error.
// `--url=https://example.org` overrides the address in site.json; `--out=folder` overrides dist/; `--data-timeout=2000`
// sets how long pages wait for the data of the reader's part (milliseconds, default 1000).
// WIKI_LANGUAGE=en sets the language of the interface.
const { values, positionals } = parseArgs({
  args: argv.slice(2),
  options: { url: { type: 'string' }, out: { type: 'string', default: 'dist' }, 'data-timeout': { type: 'string' } },
  allowPositionals: true,
});
const folder = positionals[0] ?? 'src/content';
const url = values.url?.replace(/\/$/, '');
const dataTimeout = values['data-timeout'] === undefined ? undefined : Number(values['data-timeout']);
if (dataTimeout !== undefined && !(dataTimeout >= 0)) {
  console.error(`build: --data-timeout must be a number of milliseconds, not "${values['data-timeout']}".`);
  exit(1);
}
const progress = progressPrinter((line) => console.log(line));
const { content, problems } = readContent(readContentFiles(folder));
if (!content) {
  for (const problem of problems) console.error(`${formatProblem(problem, folder)}\n`);
  console.error(`build: ${problems.length} problems in ${folder}; nothing was built.`);
  exit(1);
}
const lines = await buildSite(content, { outDir: values.out, base: '/', url, dataTimeout, progress });
for (const line of lines) console.log(line);
