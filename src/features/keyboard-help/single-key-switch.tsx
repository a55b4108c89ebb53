import './keyboard-help.css';
import { useState } from 'react';
import { messages } from '#messages/messages.ts';
import { singleKeys } from '#entities/single-keys.ts';

/** Renders a switch for single-key shortcuts. */
export function SingleKeySwitch({ siteId }: { siteId: string }) {
  const [isOn, setIsOn] = useState(() => singleKeys.areOn(siteId));
  return (
    <label className="single-key-switch">
      <input
        type="checkbox"
        checked={isOn}
        onChange={(event) => {
          singleKeys.set(siteId, event.target.checked);
          setIsOn(singleKeys.areOn(siteId));
        }}
      />
      {messages.keyboard.single}
    </label>
  );
}
