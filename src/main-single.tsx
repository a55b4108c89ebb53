import 'virtual:fonts.css';
import '#ui/styles/index.css';
import { createRoot } from 'react-dom/client';
import { createHashRouter } from 'react-router';
import { RouterProvider } from 'react-router/dom';
import { AppProviders } from '#app/app-providers.tsx';
import { createApp, routerContext } from '#app/create-app.ts';
import { browserStorages } from '#lib/device-setting.ts';
import { guardRestoredPage } from '#app/restored-page.ts';
import { makeRoutes } from '#app/routes.tsx';
import { wholeValueText } from '#entities/value-text.ts';
import { oneFileSource } from '#wiki/one-file-source.ts';
import type { PackedFiles } from '#wiki/packed-files.ts';

// The entry of the one-file edition: the same routes, with the address in the hash and the data in the file.
const text = document.getElementById('embedded-data')?.textContent;
if (!text) throw new Error('main-single: the file holds no element with the id "embedded-data".');
const app = await createApp({
  source: oneFileSource(JSON.parse(text) as PackedFiles, wholeValueText),
  storages: browserStorages(),
  base: '/',
});
guardRestoredPage(app.site);
const root = document.getElementById('root');
if (!root) throw new Error('main-single: the file has no element with the id "root".');
createRoot(root).render(
  <AppProviders app={app}>
    <RouterProvider router={createHashRouter(makeRoutes(), { getContext: () => routerContext(app) })} />
  </AppProviders>,
);
