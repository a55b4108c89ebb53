import {
  browserStorages,
  createSetting,
  type DeviceSetting,
  type SettingDefinition,
  type SettingStorage,
} from '#lib/device-setting.ts';
import { carryPartOver, type Part, partFrom } from './part.ts';
import type { SiteData } from './site-data.ts';

/** The data of the wiki on which the stored part depends. */
export type PartsList = Pick<SiteData, 'id' | 'lastPart' | 'boundaries'>;

/** A theme that overrides the device's. */
export type Theme = 'light' | 'dark';

/** What the reader has chosen to keep on the device for reading offline. */
export type OfflineChoice = 'all' | 'nothing';

/** A search with the part at which it was made: it is hidden from a reader who goes back. */
export interface RecentSearch {
  typed: string;
  part: number;
}

// What the device keeps for a reader. The head script reads some of it before the app runs.

/**
 * Returns the definition of how far the reader has watched; null if they have not said. A part that was stored with
 * another list of parts is carried over, never beyond what the reader had watched.
 */
export function partSetting(site: PartsList): SettingDefinition<Part | null> {
  const { id, lastPart, boundaries } = site;
  return {
    ...kept(id, 'part'),
    fallback: null,
    parse(stored) {
      if (stored === null) return null;
      const { part, boundaries: list } = stored as { part?: unknown; boundaries?: unknown };
      if (typeof list !== 'string' || list === '' || typeof part !== 'number') return undefined;
      if (list === boundaries) return partFrom(part, lastPart);
      const ends = list.split(' ');
      return carryPartOver(partFrom(part, ends.length as Part), ends, boundaries.split(' '));
    },
    format: (part) => (part === null ? null : { part, boundaries }),
  };
}

/** Returns the definition of whether the reader has opened the whole story in this tab without having watched it. */
export function gateSetting(id: string): SettingDefinition<boolean> {
  return { ...flag(id, 'gate', false), storage: 'sessionStorage' };
}

/** Returns the definition of the theme; null to follow the device. */
export function themeSetting(id: string): SettingDefinition<Theme | null> {
  return {
    ...kept(id, 'theme'),
    fallback: null,
    parse: (stored) => (stored === 'light' || stored === 'dark' ? stored : undefined),
  };
}

/** Returns the definition of what to keep offline; null for what is small, unless the device saves data. */
function offlineSetting(id: string): SettingDefinition<OfflineChoice | null> {
  return {
    ...kept(id, 'offline'),
    fallback: null,
    parse: (stored) => (stored === 'all' || stored === 'nothing' ? stored : undefined),
  };
}

/** Returns the definition of the recent searches, newest first. */
export function searchesSetting(id: string): SettingDefinition<readonly RecentSearch[]> {
  return {
    ...kept(id, 'searches'),
    fallback: [],
    parse: (stored) => (Array.isArray(stored) ? stored.filter(isSearch) : undefined),
  };
}

function isSearch(value: unknown): value is RecentSearch {
  if (typeof value !== 'object' || value === null) return false;
  return typeof Reflect.get(value, 'typed') === 'string' && typeof Reflect.get(value, 'part') === 'number';
}

function flag(id: string, name: string, fallback: boolean): SettingDefinition<boolean> {
  return {
    ...kept(id, name),
    fallback,
    parse: (stored) => (typeof stored === 'boolean' ? stored : undefined),
  };
}

function kept(id: string, name: string) {
  return { key: `${id}.${name}`, storage: 'localStorage', version: 1 } as const;
}

/** The settings of a reader on this device. */
export interface Settings {
  part: DeviceSetting<Part | null>;
  gate: DeviceSetting<boolean>;
  theme: DeviceSetting<Theme | null>;
  /** Whether links have previews. */
  previews: DeviceSetting<boolean>;
  /**
   * Whether single-key shortcuts are on. Readers who use speech input or press keys by accident can turn them off
   * (https://www.w3.org/WAI/WCAG22/Understanding/character-key-shortcuts.html).
   */
  singleKeys: DeviceSetting<boolean>;
  searches: DeviceSetting<readonly RecentSearch[]>;
  offline: DeviceSetting<OfflineChoice | null>;
}

/** Creates the settings of a wiki on the device's storages; null for one that the browser blocks. */
export function createSettings(
  site: PartsList,
  storages: Record<'localStorage' | 'sessionStorage', SettingStorage | null>,
): Settings {
  const on = <Value>(definition: SettingDefinition<Value>) => createSetting(storages[definition.storage], definition);
  return {
    part: on(partSetting(site)),
    gate: on(gateSetting(site.id)),
    theme: on(themeSetting(site.id)),
    previews: on(flag(site.id, 'previews', true)),
    singleKeys: on(flag(site.id, 'keys', true)),
    searches: on(searchesSetting(site.id)),
    offline: on(offlineSetting(site.id)),
  };
}

/** Removes all settings from the device. */
export function removeSettings(settings: Settings): void {
  for (const setting of Object.values(settings)) setting.remove();
}

/** Creates the settings of a wiki in this browser. */
export function deviceSettings(site: PartsList): Settings {
  return createSettings(site, browserStorages());
}
