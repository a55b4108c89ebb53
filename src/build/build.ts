import { argv, exit } from 'node:process';
import { parseArgs } from 'node:util';
import type { Content } from '#compiler/content.ts';
import { formatProblem } from '#compiler/problem.ts';
import { buildSite } from './build-site.ts';
import { withHistory } from './changes/read-history.ts';
import { readContentFiles } from './content-files.ts';
import { readWiki } from './read-wiki.ts';
import { progressPrinter } from './progress.ts';
import { type SiteAddress, siteAddress } from './site-address.ts';

// `npm run build` compiles content and code to a static site in dist/. Exits with status 1 if the content has an error.
// `--url=https://example.org/wiki` overrides the address in site.json; `--base=/wiki/` sets its path if it has none;
// `--out=folder` overrides dist/; `--precompress` writes compressed copies of files for a server of one's own;
// `--data-timeout=2000` sets how long pages wait for the data of the reader's part (milliseconds, default 5000).
// WIKI_LANGUAGE=en sets the language of the interface.
const { values, positionals } = parseArgs({
  args: argv.slice(2),
  options: {
    url: { type: 'string' },
    base: { type: 'string' },
    out: { type: 'string', default: 'dist' },
    precompress: { type: 'boolean' },
    'data-timeout': { type: 'string' },
  },
  allowPositionals: true,
});
const folder = positionals[0] ?? 'src/content';
const dataTimeout = values['data-timeout'] === undefined ? undefined : Number(values['data-timeout']);
if (dataTimeout !== undefined && !(dataTimeout >= 0)) {
  console.error(`build: --data-timeout must be a number of milliseconds, not "${values['data-timeout']}".`);
  exit(1);
}
const progress = progressPrinter((line) => console.log(line));
const files = readContentFiles(folder);
const { content, problems } = readWiki(files);
if (!content) {
  for (const problem of problems) console.error(`${formatProblem(problem, folder)}\n`);
  console.error(`build: ${problems.length} problems in ${folder}; nothing was built.`);
  exit(1);
}
const { out: outDir, precompress } = values;
const { content: whole, notices } = withHistory(content, folder, files);
const built = await buildSite(whole, { outDir, ...addressOf(content), dataTimeout, precompress, progress });
for (const line of [...notices, ...built]) console.log(line);

function addressOf({ site }: Content): SiteAddress {
  try {
    return siteAddress({ ...values, own: site.url });
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return exit(1);
  }
}
