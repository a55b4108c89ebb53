import { argv, exit, stdin, stdout } from 'node:process';
import { Refusal } from './content-changes.ts';
import { Cancelled } from './new/answer.ts';
import { makeNew } from './new/new-command.ts';

// `npm run new` adds a thing to the wiki, or makes the content folder of another one; CONTRIBUTING.md shows how. Exits
// with status 1 if nothing was written.
try {
  console.log(await makeNew(argv.slice(2), { isAttended: stdin.isTTY && stdout.isTTY }));
} catch (error) {
  if (!(error instanceof Refusal || error instanceof Cancelled)) throw error;
  console.error(error instanceof Cancelled ? 'Nothing was written.' : error.message);
  exit(1);
}
