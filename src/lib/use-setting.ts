import { useSyncExternalStore } from 'react';
import type { DeviceSetting } from './device-setting.ts';

/** Returns the value of a setting, and follows its changes. The fallback in prerendered pages and the first render. */
export function useSetting<Value>(setting: DeviceSetting<Value>): Value {
  return useSyncExternalStore(setting.subscribe, setting.get, () => setting.fallback);
}
