import { bundleConfig } from '#build/bundle-config.ts';
import { developmentPlugins } from '#build/development/development-plugins.ts';
import { hugeFilm } from '#mocks/huge-film.ts';
import { defineConfig } from 'vite';

const { plugins, build } = bundleConfig();

export default defineConfig({
  plugins: [
    ...plugins,
    ...developmentPlugins({
      folder: 'src/content',
      others: { huge: () => hugeFilm(2000, 12) },
      editorSchemas: true,
    }),
  ],
  server: { port: 5173 },
  build,
});
