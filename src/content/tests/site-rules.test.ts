import { existsSync } from 'node:fs';
import { builtFolder, readSite } from '#tests/build/site-files.ts';
import { testSiteRules } from '#tests/build/site-rules.ts';
import { contentOf } from '#tests/fixtures/content.ts';
import { filmFiles } from './film-files.ts';

// What `npm run build` made of this film keeps the rules of every site.

if (!existsSync(builtFolder)) throw new Error(`There is no ${builtFolder}/: run "npm run build" first.`);
testSiteRules(readSite(builtFolder), contentOf(filmFiles).site.url);
