import { argv, exit } from 'node:process';
import { parseArgs } from 'node:util';
import { formatProblem } from '#compiler/problem.ts';
import { readContent } from '#compiler/read-content.ts';
import { buildSite } from './build-site.ts';
import { readContentFiles } from './content-files.ts';

// `npm run build`: content and code to a static site in dist/. Exit status 1 where the content has a problem.
// `npm run build -- --url=https://example.org` says where it is going to be published, in place of site.json;
// `--out=folder` puts it elsewhere; `--data-timeout=2000` lets pages wait that long (milliseconds, else 1000) for the data
// of the reader's part. WIKI_LANGUAGE=en says the language of the interface.
const { values, positionals } = parseArgs({
  args: argv.slice(2),
  options: { url: { type: 'string' }, out: { type: 'string', default: 'dist' }, 'data-timeout': { type: 'string' } },
  allowPositionals: true,
});
const folder = positionals[0] ?? 'src/content';
const url = values.url?.replace(/\/$/, '');
const dataTimeout = values['data-timeout'] === undefined ? undefined : Number(values['data-timeout']);
if (dataTimeout !== undefined && !(dataTimeout >= 0)) {
  console.error(`build: --data-timeout=${values['data-timeout']} is no number of milliseconds.`);
  exit(1);
}
const { content, problems } = readContent(readContentFiles(folder));
if (!content) {
  for (const problem of problems) console.error(`${formatProblem(problem, folder)}\n`);
  console.error(`build: ${problems.length} problems in ${folder}; nothing was built.`);
  exit(1);
}
for (const line of await buildSite(content, { outDir: values.out, base: '/', url, dataTimeout })) console.log(line);
