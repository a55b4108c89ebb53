import type { SettingsPage } from '#wiki/page-data.ts';
import type { Draft } from '../citations.ts';
import { headOf } from '../page-parts.ts';

/** Returns the page of settings. What it shows is on the reader's device, so it is the same at every part. */
export function settingsPage(): Draft<SettingsPage> {
  return headOf('settings');
}
