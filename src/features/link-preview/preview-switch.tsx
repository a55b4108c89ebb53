import './preview-switch.css';
import { messages } from '#messages/messages.ts';
import { useReader } from '#entities/reader-context.ts';
import { useSetting } from '#lib/use-setting.ts';

/** Renders a switch for link previews; stored on the device. */
export function PreviewSwitch() {
  const { previews } = useReader().settings;
  return (
    <label className="preview-switch">
      <input type="checkbox" checked={useSetting(previews)} onChange={(event) => previews.set(event.target.checked)} />
      {messages.preview.setting}
    </label>
  );
}
