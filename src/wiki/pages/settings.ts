import type { PageBase } from './base.ts';

/** The page of settings; what it shows is on the reader's device. */
export interface SettingsPage extends PageBase {
  kind: 'settings';
}
