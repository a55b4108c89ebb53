import './theme-switch.css';
import { useId, useState } from 'react';
import { useHydrated } from '#lib/use-hydrated.ts';
import { messages } from '#messages/messages.ts';
import { storedTheme, themeKey } from './stored-theme.ts';

/** Renders the choice between the device's theme, light and dark; stored on the device. */
export function ThemeSwitch({ siteId, storage }: { siteId: string; storage: Storage | null }) {
  const id = useId();
  const hydrated = useHydrated();
  const [chosen, setChosen] = useState<string | null>(null);
  const value = chosen ?? (hydrated ? (storedTheme(storage, siteId) ?? 'system') : 'system');
  const choose = (theme: string) => {
    setChosen(theme);
    const root = document.documentElement;
    if (theme === 'system') delete root.dataset['theme'];
    else root.dataset['theme'] = theme;
    try {
      if (theme === 'system') storage?.removeItem(themeKey(siteId));
      else storage?.setItem(themeKey(siteId), theme);
    } catch {
      // If storage is blocked, the choice lasts for the visit.
    }
  };
  return (
    <span className="theme-switch">
      <label htmlFor={id}>{messages.theme.label}</label>
      <select id={id} value={value} onChange={(event) => choose(event.target.value)}>
        <option value="system">{messages.theme.system}</option>
        <option value="light">{messages.theme.light}</option>
        <option value="dark">{messages.theme.dark}</option>
      </select>
    </span>
  );
}
