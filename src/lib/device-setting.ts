/** What a setting is called, where the browser keeps it, and which of its values are valid. */
export interface SettingDefinition<Value> {
  /** The key in the storage. Settings of a wiki start with the same prefix, by which they are removed together. */
  key: string;
  /** `localStorage` keeps it for all tabs; `sessionStorage` for one tab. */
  storage: 'localStorage' | 'sessionStorage';
  /** The version of the stored form: a value of another version counts as none. */
  version: number;
  /** The value where nothing valid is stored. */
  fallback: Value;
  /** Returns the value of what was stored, parsed from JSON, or undefined if it is not valid. */
  parse: (stored: unknown) => Value | undefined;
  /** Returns what is stored for a value; the value itself by default. */
  format?: (value: Value) => unknown;
}

/** A setting that the device keeps, shared between tabs. */
export interface DeviceSetting<Value> {
  /** Returns the value: the same object as long as nothing changes. */
  get: () => Value;
  set: (value: Value) => void;
  /** Removes it from the device; its value is the fallback again. */
  remove: () => void;
  /** Returns false if the browser refused to store the last change, which then holds for the visit. */
  isStored: () => boolean;
  /** Calls the listener after every change, in this tab or another. Returns the function that unsubscribes. */
  subscribe: (listener: () => void) => () => void;
  /** The value in prerendered pages and in the first render. */
  fallback: Value;
}

/** The part of `Storage` that settings use. */
export type SettingStorage = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

/** Returns the browser's storage, or null if the browser blocks it. */
export function browserStorage(kind: 'localStorage' | 'sessionStorage'): Storage | null {
  try {
    return window[kind];
  } catch {
    // Reading the property throws if storage is blocked; settings then hold for the visit.
    return null;
  }
}

/** Returns the storages of this browser, by name. */
export function browserStorages(): Record<SettingDefinition<unknown>['storage'], Storage | null> {
  return { localStorage: browserStorage('localStorage'), sessionStorage: browserStorage('sessionStorage') };
}

/** Returns the stored value of a setting, or its fallback if nothing valid is stored. */
export function readSetting<Value>(storage: SettingStorage | null, definition: SettingDefinition<Value>): Value {
  const { key, version, fallback, parse } = definition;
  try {
    const stored = JSON.parse(storage?.getItem(key) ?? 'null') as { version?: unknown; value?: unknown } | null;
    return stored?.version === version ? (parse(stored.value) ?? fallback) : fallback;
  } catch {
    // Blocked storage, or a text that is not JSON.
    return fallback;
  }
}

/** Returns the text that is stored for a value of a setting. */
export function settingText<Value>({ version, format }: SettingDefinition<Value>, value: Value): string {
  return JSON.stringify({ version, value: format ? format(value) : value });
}

/** Stores a value of a setting. Returns false if the browser refuses, as it does where storage is full or blocked. */
export function writeSetting<Value>(
  storage: SettingStorage | null,
  definition: SettingDefinition<Value>,
  value: Value,
): boolean {
  try {
    storage?.setItem(definition.key, settingText(definition, value));
    return storage !== null;
  } catch {
    return false;
  }
}

/** Creates a setting on a storage; if that is null, its value lasts for the visit. */
export function createSetting<Value>(
  storage: SettingStorage | null,
  definition: SettingDefinition<Value>,
): DeviceSetting<Value> {
  const { key, fallback } = definition;
  const listeners = new Set<() => void>();
  let value = readSetting(storage, definition);
  let isStored = true;
  const change = (next: Value) => {
    // Equal values stay the same object, as React requires of a store.
    if (settingText(definition, next) === settingText(definition, value)) return;
    value = next;
    for (const listener of listeners) listener();
  };
  const readAgain = () => {
    // What the browser refused to store holds for the visit.
    if (isStored) change(readSetting(storage, definition));
  };
  const onStorage = (event: StorageEvent) => {
    // The key is null if the whole storage was cleared.
    if (event.key === null || event.key === key) change(readSetting(storage, definition));
  };
  return {
    fallback,
    get: () => value,
    isStored: () => isStored,
    set(next) {
      isStored = writeSetting(storage, definition, next);
      change(next);
    },
    remove() {
      try {
        storage?.removeItem(key);
      } catch {
        // Where storage is blocked, there is nothing to remove.
      }
      change(fallback);
    },
    subscribe(listener) {
      if (listeners.size === 0 && storage) {
        window.addEventListener('storage', onStorage);
        // A page that the browser kept while the reader was elsewhere is told of no change.
        window.addEventListener('pageshow', readAgain);
        // Nor is anyone of a change between the creation of the setting and the first listener.
        readAgain();
      }
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
        if (listeners.size > 0) return;
        window.removeEventListener('storage', onStorage);
        window.removeEventListener('pageshow', readAgain);
      };
    },
  };
}
