import { useReader } from '#entities/reader-context.ts';
import { useSetting } from '#lib/use-setting.ts';

/** Whether link previews are on, and the setter. */
export interface PreviewSetting {
  isOn: boolean;
  setOn: (on: boolean) => void;
}

/** Returns the link preview setting, stored on the device; on by default. */
export function usePreviewSetting(): PreviewSetting {
  const { previews } = useReader().settings;
  return { isOn: useSetting(previews), setOn: previews.set };
}
