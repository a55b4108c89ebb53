import type { Edition } from '#wiki/addresses.ts';
import { settingText } from '#lib/device-setting.ts';
import { partSetting } from '#wiki/settings.ts';
import type { Part } from '#wiki/part.ts';
import type { SiteData } from '#wiki/site-data.ts';

/** A reader of an edition who has watched up to a part. */
export interface ReaderState {
  name: string;
  edition: Edition;
  part: number;
}

/** Before watching, half-way, and with the whole story. */
export function readersOf({ lastPart }: SiteData): ReaderState[] {
  return [
    { name: 'careful-0', edition: 'careful', part: 0 },
    { name: 'careful-middle', edition: 'careful', part: Math.floor(lastPart / 2) },
    { name: 'full', edition: 'full', part: lastPart },
  ];
}

/** Returns the local storage of a reader who has said how far they have watched. */
export function keptOf(site: SiteData, part: number): { name: string; value: string }[] {
  const setting = partSetting(site);
  return [{ name: setting.key, value: settingText(setting, part as Part) }];
}
