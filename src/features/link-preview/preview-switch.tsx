import './preview-switch.css';
import { messages } from '#messages/messages.ts';
import type { PreviewSetting } from './preview-setting.ts';

/** Renders a switch for link previews. */
export function PreviewSwitch({ setting: { isOn, setOn } }: { setting: PreviewSetting }) {
  return (
    <label className="preview-switch">
      <input type="checkbox" checked={isOn} onChange={(event) => setOn(event.target.checked)} />
      {messages.preview.setting}
    </label>
  );
}
