import { type Part, partsUpTo } from '#wiki/part.ts';
import { deviceSettings, type PartsList, partSetting } from '#wiki/settings.ts';

/**
 * A strip at the bottom of the window, in development only: shows the open page at any part, without confirmation,
 * which helps contributors to choose the `reveal` of a paragraph.
 */
export function showPartStrip(site: PartsList): void {
  const setting = deviceSettings(site).part;
  const strip = document.createElement('nav');
  strip.setAttribute('aria-label', 'View as part (development)');
  strip.style.cssText =
    'position:fixed;inset:auto 0 0 0;z-index:9;display:flex;flex-wrap:wrap;gap:.25rem;padding:.4rem;' +
    'background:#231a00;color:#ffca3a;font:14px system-ui';
  strip.append('View as part');
  const show = (part: Part) => {
    setting.set(part);
    // Browsers send `storage` events only to other tabs, so this tab gets one by hand.
    window.dispatchEvent(new StorageEvent('storage', { key: partSetting(site).key }));
    mark();
  };
  const buttons = partsUpTo(site.lastPart).map((part) => {
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = String(part);
    button.style.cssText = 'min-width:2rem;min-height:2rem;font:inherit';
    button.addEventListener('click', () => show(part));
    return button;
  });
  const mark = () => {
    const current = setting.get() ?? 0;
    buttons.forEach((button, part) => button.setAttribute('aria-pressed', String(part === current)));
  };
  mark();
  window.addEventListener('storage', mark);
  strip.append(...buttons);
  document.body.append(strip);
}
