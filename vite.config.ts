import react from '@vitejs/plugin-react';
import { msw } from 'msw/vite';
import { contentErrors } from '#build/content-errors-plugin.ts';
import { developmentFonts } from '#build/fonts/fonts-plugin.ts';
import { developmentIcon } from '#build/icons/icon-plugin.ts';
import { messages } from '#build/messages/messages-plugin.ts';
import { defineConfig, type PluginOption } from 'vite';

/** In development the page's data comes from msw: the mocks start before the entry does. */
function developmentMocks(): PluginOption {
  return {
    name: 'development-mocks',
    apply: 'serve',
    transformIndexHtml: (html) =>
      html.replace(
        '<script type="module" src="/src/main.tsx"></script>',
        `<script type="module">await import('/mocks/development.ts'); await import('/src/main.tsx');</script>`,
      ),
  };
}

export default defineConfig({
  plugins: [
    react(),
    messages(),
    developmentMocks(),
    contentErrors(),
    developmentFonts(),
    developmentIcon(),
    { ...msw({ mode: 'worker-only' }), apply: 'serve' },
  ],
  server: { port: 5173 },
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
});
