import { msw } from 'msw/vite';
import { bundleConfig } from '#build/bundle-config.ts';
import { contentErrors } from '#build/content-errors-plugin.ts';
import { editorSchemasOfContent } from '#build/editor-schemas-plugin.ts';
import { developmentFonts } from '#build/fonts/fonts-plugin.ts';
import { developmentIcon } from '#build/icons/icon-plugin.ts';
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

const { plugins, build } = bundleConfig();

export default defineConfig({
  plugins: [
    ...plugins,
    developmentMocks(),
    contentErrors(),
    editorSchemasOfContent(),
    developmentFonts(),
    developmentIcon(),
    { ...msw({ mode: 'worker-only' }), apply: 'serve' },
  ],
  server: { port: 5173 },
  build,
});
