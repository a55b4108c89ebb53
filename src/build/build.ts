import { enableCompileCache } from 'node:module';
import { sharedCache } from './cache-folder.ts';

// Node keeps what it makes of the modules that follow: hundreds, and most of them of TypeScript. It recognises a change by
// the content.
enableCompileCache(sharedCache('code'));
await import('./build-command.ts');
