import './theme-switch.css';
import { useId } from 'react';
import { useReader } from '#entities/reader-context.ts';
import { useSetting } from '#lib/use-setting.ts';
import { messages } from '#messages/messages.ts';
import type { Theme } from '#wiki/settings.ts';

/** Renders the choice between the device's theme, light and dark; stored on the device. */
export function ThemeSwitch() {
  const id = useId();
  const { theme: setting } = useReader().settings;
  const theme = useSetting(setting);
  return (
    <span className="theme-switch">
      <label htmlFor={id}>{messages.theme.label}</label>
      <select
        id={id}
        value={theme ?? 'system'}
        onChange={({ target: { value } }) => setting.set(value === 'system' ? null : (value as Theme))}
      >
        <option value="system">{messages.theme.system}</option>
        <option value="light">{messages.theme.light}</option>
        <option value="dark">{messages.theme.dark}</option>
      </select>
    </span>
  );
}
