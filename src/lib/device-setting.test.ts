// @vitest-environment jsdom
import { afterEach, expect, test, vi } from 'vitest';
import {
  createSetting,
  readSetting,
  type SettingDefinition,
  settingText,
  type SettingStorage,
} from './device-setting.ts';

const volume: SettingDefinition<number> = {
  key: 'radio.volume',
  storage: 'localStorage',
  version: 2,
  fallback: 5,
  parse: (stored) => (typeof stored === 'number' && stored <= 10 ? stored : undefined),
};

const blocked: SettingStorage = {
  getItem: () => {
    throw new DOMException('The operation is insecure.', 'SecurityError');
  },
  setItem: () => {
    throw new DOMException('The quota has been exceeded.', 'QuotaExceededError');
  },
  removeItem: () => {
    throw new DOMException('The operation is insecure.', 'SecurityError');
  },
};

afterEach(() => localStorage.clear());

/** Stores a text as another tab would: browsers send the event to all tabs but that one. */
function inAnotherTab(text: string | null, key: string | null = volume.key): void {
  if (text === null) localStorage.clear();
  else localStorage.setItem(volume.key, text);
  window.dispatchEvent(new StorageEvent('storage', { key }));
}

test('a value is stored with its version, and read on the next visit', () => {
  createSetting(localStorage, volume).set(8);
  expect(localStorage.getItem('radio.volume')).toBe('{"version":2,"value":8}');
  expect(createSetting(localStorage, volume).get()).toBe(8);
});

test.each([
  ['nothing', null],
  ['a text that is not JSON', 'loud'],
  ['a value without a version', '8'],
  ['another version', '{"version":1,"value":8}'],
  ['a value that is not valid', '{"version":2,"value":"loud"}'],
  ['a value out of range', '{"version":2,"value":11}'],
  ['a list', '[2,8]'],
])('%s counts as the fallback', (_, text) => {
  if (text !== null) localStorage.setItem(volume.key, text);
  expect(readSetting(localStorage, volume)).toBe(5);
});

test('listeners hear each change, and nothing else', () => {
  const setting = createSetting(localStorage, volume);
  const listener = vi.fn();
  const leave = setting.subscribe(listener);
  setting.set(8);
  setting.set(8);
  expect(listener).toHaveBeenCalledTimes(1);
  setting.remove();
  expect(setting.get()).toBe(5);
  expect(localStorage.getItem(volume.key)).toBe(null);
  expect(listener).toHaveBeenCalledTimes(2);
  leave();
  setting.set(3);
  expect(listener).toHaveBeenCalledTimes(2);
});

test('a change that another tab makes before anyone listens is heard by the first listener', () => {
  const setting = createSetting(localStorage, volume);
  inAnotherTab('{"version":2,"value":8}');
  const leave = setting.subscribe(vi.fn());
  expect(setting.get()).toBe(8);
  leave();
});

test('a page that comes back from the browser’s cache reads what was stored meanwhile', () => {
  const setting = createSetting(localStorage, volume);
  const listener = vi.fn();
  const leave = setting.subscribe(listener);
  localStorage.setItem(volume.key, '{"version":2,"value":8}');
  window.dispatchEvent(new Event('pageshow'));
  expect(setting.get()).toBe(8);
  expect(listener).toHaveBeenCalledTimes(1);
  leave();
});

test('what the browser refused to store is not forgotten when someone listens', () => {
  const setting = createSetting({ ...blocked, getItem: () => null }, volume);
  setting.set(8);
  const leave = setting.subscribe(vi.fn());
  expect(setting.get()).toBe(8);
  leave();
});

test('an equal value stays the same object', () => {
  const list: SettingDefinition<readonly string[]> = {
    key: 'radio.stations',
    storage: 'localStorage',
    version: 1,
    fallback: [],
    parse: (stored) => (Array.isArray(stored) ? stored.map(String) : undefined),
  };
  const setting = createSetting(localStorage, list);
  setting.set(['a']);
  const before = setting.get();
  setting.set(['a']);
  expect(setting.get()).toBe(before);
});

test('another tab’s change arrives, its other settings do not', () => {
  const setting = createSetting(localStorage, volume);
  const listener = vi.fn();
  setting.subscribe(listener);
  inAnotherTab(settingText(volume, 7));
  expect(setting.get()).toBe(7);
  inAnotherTab(settingText(volume, 9), 'radio.station');
  expect(setting.get()).toBe(7);
  inAnotherTab(null, null);
  expect(setting.get()).toBe(5);
  expect(listener).toHaveBeenCalledTimes(2);
});

test.each([
  ['blocked', blocked],
  ['missing', null],
])('if the storage is %s, a value lasts for the visit, and the setting says so', (_, storage) => {
  const setting = createSetting(storage, volume);
  expect(setting.get()).toBe(5);
  setting.set(8);
  expect(setting.get()).toBe(8);
  expect(setting.isStored()).toBe(false);
  setting.remove();
  expect(setting.get()).toBe(5);
});

test('a value that was stored says so', () => {
  const setting = createSetting(localStorage, volume);
  setting.set(8);
  expect(setting.isStored()).toBe(true);
});
