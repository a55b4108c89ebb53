import { argv, exit } from 'node:process';
import { isError, sortProblems } from '#compiler/problem.ts';
import { formatProblems } from '#compiler/problem-list.ts';
import { collectionNames } from '#wiki/collections.ts';
import { readContentFiles } from './content-files.ts';
import { writeEditorSchemas } from './editor-schemas.ts';
import { ignoredFiles } from './ignored-files.ts';
import { checkWiki } from './read-wiki.ts';
import { formatMessageProblem, messageProblems } from './messages/check-messages.ts';

// `npm run check` validates the content and the languages of the interface and prints every problem. Exits with status
// 1 if there is an error, and with `--strict` also if there is a warning. Of many problems of one kind it prints some in
// full, with `--all` all of them. `npm run check -- <content>` checks another folder. That of the wiki itself is also what
// editors complete by.
const ownFolder = 'src/content';
const strict = argv.includes('--strict');
const inFull = argv.includes('--all') ? Infinity : undefined;
const folder = argv.slice(2).find((argument) => !argument.startsWith('--')) ?? ownFolder;
const files = readContentFiles(folder);
if (folder === ownFolder) writeEditorSchemas(files);
const { content, problems: ofContent } = checkWiki(files);
const problems = sortProblems([...ignoredFiles(folder), ...ofContent]);
for (const text of formatProblems(problems, folder, inFull)) console.log(`${text}\n`);
const ofMessages = messageProblems();
for (const problem of ofMessages) console.log(`${formatMessageProblem(problem)}\n`);
const errors = problems.filter(isError).length;
const warnings = problems.length - errors;
if (problems.length > 0) {
  const bad = new Set(problems.map((problem) => problem.file)).size;
  const counts = [...counted(errors, 'error'), ...counted(warnings, 'warning')].join(' and ');
  console.log(`${folder}: ${counts} in ${bad} of ${files.length} files. docs/checks.md explains each.`);
}
if (ofMessages.length > 0) console.log(`src/messages: ${counted(ofMessages.length, 'error').join('')}.`);
if (content && errors === 0 && ofMessages.length === 0 && (warnings === 0 || !strict)) {
  const counts = collectionNames.map((name) => `${name} ${content.entities[name].size}`).join(', ');
  console.log(`${folder}: ${files.length} files OK (${counts}).`);
} else {
  exit(1);
}

function counted(count: number, what: string): string[] {
  return count === 0 ? [] : [`${count} ${what}${count === 1 ? '' : 's'}`];
}
