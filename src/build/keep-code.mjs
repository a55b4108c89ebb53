import { enableCompileCache } from 'node:module';

// `node --import ./src/build/keep-code.mjs script.ts`: Node keeps what it makes of the modules of a script, hundreds and
// most of them of TypeScript, and recognises a change by the content. Not of TypeScript itself, since translating one file
// of it takes as long as loading all others that are kept.
enableCompileCache('node_modules/.cache/all-wikis/code');
