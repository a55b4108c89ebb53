import './preview-switch.css';
import { messages } from '#messages/messages.ts';
import type { PreviewSetting } from './preview-setting.ts';

/** Turns the previews of links on and off. */
export function PreviewSwitch({ setting: { isOn, setOn } }: { setting: PreviewSetting }) {
  return (
    <label className="preview-switch">
      <input type="checkbox" checked={isOn} onChange={(event) => setOn(event.target.checked)} />
      {messages.preview.setting}
    </label>
  );
}
