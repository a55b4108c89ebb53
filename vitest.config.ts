import { mergeConfig, defineConfig } from 'vitest/config';
import viteConfig from './vite.config.ts';

export default mergeConfig(
  viteConfig,
  defineConfig({
    test: {
      // Vitest would leave one core idle, which doubles the time on a two-core machine.
      maxWorkers: '100%',
      projects: [
        {
          extends: true,
          test: {
            name: 'unit',
            isolate: false,
            environment: 'node',
            include: ['src/**/*.test.ts', 'mocks/**/*.test.ts', 'tests/wikis/**/*.test.ts'],
            exclude: ['src/content/**'],
            // On a busy machine tests are slow, not broken.
            testTimeout: 60_000,
          },
        },
        {
          // This film: its content, and its built site in dist/.
          extends: true,
          test: {
            name: 'film',
            isolate: false,
            environment: 'node',
            include: ['src/content/tests/**/*.test.ts'],
            globalSetup: ['tests/build/global-setup.ts'],
            testTimeout: 60_000,
          },
        },
        {
          extends: true,
          test: {
            name: 'journeys',
            isolate: false,
            environment: 'jsdom',
            include: ['tests/journeys/**/*.test.tsx'],
            setupFiles: ['tests/journeys/setup.ts'],
            testTimeout: 60_000,
          },
        },
        {
          extends: true,
          test: {
            name: 'build',
            environment: 'node',
            include: ['tests/build/**/*.test.ts', 'tests/lint/**/*.test.ts'],
            globalSetup: ['tests/build/global-setup.ts'],
            testTimeout: 60_000,
          },
        },
        {
          extends: true,
          test: {
            name: 'browser',
            isolate: false,
            environment: 'node',
            include: ['tests/browser/**/*.test.ts'],
            globalSetup: ['tests/build/global-setup.ts', 'tests/browser/global-setup.ts'],
            testTimeout: 60_000,
            hookTimeout: 120_000,
            maxWorkers: 2,
          },
        },
        {
          // A site with a base, as nginx serves it by the configuration of the build: `npm run test:nginx`.
          extends: true,
          test: {
            name: 'nginx',
            isolate: false,
            environment: 'node',
            include: ['tests/nginx/**/*.test.ts'],
            globalSetup: ['tests/nginx/global-setup.ts'],
            testTimeout: 60_000,
            hookTimeout: 240_000,
            maxWorkers: 2,
          },
        },
        {
          // The walks of the browser tests, through every part of this film: `npm run test:walks`.
          extends: true,
          test: {
            name: 'walks',
            environment: 'node',
            include: ['tests/browser/*-walk*.test.ts', 'tests/browser/later-names.test.ts'],
            globalSetup: ['tests/build/global-setup.ts', 'tests/browser/global-setup.ts'],
            env: {
              CONTENT_FOLDER: 'src/content',
              WALKED_PARTS: 'all',
            },
            hookTimeout: 120_000,
            maxWorkers: 2,
          },
        },
      ],
    },
  }),
);
