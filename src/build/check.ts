import { argv, exit } from 'node:process';
import { formatProblem } from '#compiler/problem.ts';
import { readContent } from '#compiler/read-content.ts';
import { collectionNames } from '#wiki/collections.ts';
import { readContentFiles } from './content-files.ts';

// `npm run check`: reads the content and tells every problem at once. Exit status 1 where there is one.
const folder = argv[2] ?? 'src/content';
const files = readContentFiles(folder);
const { content, problems } = readContent(files);
for (const problem of problems) console.log(`${formatProblem(problem, folder)}\n`);
if (content) {
  const counts = collectionNames.map((name) => `${content.entities[name].size} ${name}`).join(', ');
  console.log(`${folder}: ${files.length} files are well: ${counts}.`);
} else {
  const bad = new Set(problems.map((problem) => problem.file)).size;
  console.log(`${folder}: ${problems.length} problems in ${bad} of ${files.length} files.`);
  exit(1);
}
