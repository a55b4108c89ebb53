import { testEngineRules } from '#tests/fixtures/engine-rules.ts';
import { filmFiles } from './film-files.ts';

// The tests of the engine run on invented films, which are smaller and hold only what their authors thought of.
testEngineRules(filmFiles);
