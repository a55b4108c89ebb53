import { ferryFiles } from '#tests/fixtures/content.ts';
import { testEngineRules } from '#tests/fixtures/engine-rules.ts';

testEngineRules(ferryFiles);
