import react from '@vitejs/plugin-react';
import { messages } from './messages/messages-plugin.ts';
import type { UserConfig } from 'vite';

/**
 * Returns what all bundles have in common, and the development server with them. The build takes it from here and does
 * not read `vite.config.ts`, whose plugins for development take longer to load than the bundler.
 */
export function bundleConfig() {
  return {
    plugins: [react(), messages()],
    // Every prerendered page links the one sheet, so no page waits for the styles of its own chunk.
    build: {
      cssCodeSplit: false,
      target: 'es2023',
      // The first browsers with `light-dark()`, of May 2024: written out for older ones, it would lengthen every page.
      cssTarget: ['chrome123', 'firefox120', 'safari17.5'],
      manifest: 'manifest.json',
      assetsInlineLimit: 0,
      // Pages load their scripts by themselves (src/app/start-app.ts), and pages share most of them.
      modulePreload: false,
      rolldownOptions: { checks: { pluginTimings: false } },
    },
  } satisfies UserConfig;
}
