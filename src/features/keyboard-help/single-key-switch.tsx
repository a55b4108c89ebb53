import './keyboard-help.css';
import { useReader } from '#entities/reader-context.ts';
import { useSetting } from '#lib/use-setting.ts';
import { messages } from '#messages/messages.ts';

/** Renders a switch for single-key shortcuts. */
export function SingleKeySwitch() {
  const { singleKeys } = useReader().settings;
  return (
    <label className="single-key-switch">
      <input
        type="checkbox"
        checked={useSetting(singleKeys)}
        onChange={(event) => singleKeys.set(event.target.checked)}
      />
      {messages.keyboard.single}
    </label>
  );
}
