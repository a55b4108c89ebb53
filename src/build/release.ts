import { argv, exit, stdin, stdout } from 'node:process';
import { Refusal } from './content-changes.ts';
import { Cancelled } from './new/answer.ts';
import { release } from './release/release.ts';

// `npm run release` checks the wiki, gives it its next version, tags that and packs it; CONTRIBUTING.md shows how. Exits
// with status 1 if nothing was released.
try {
  const terminal = { isAttended: stdin.isTTY && stdout.isTTY };
  await release(argv.slice(2), { root: '.', terminal, tell: (line) => console.log(line) });
} catch (error) {
  if (!(error instanceof Refusal || error instanceof Cancelled)) throw error;
  console.error(error instanceof Cancelled ? 'Nothing was released.' : `release: ${error.message}`);
  exit(1);
}
