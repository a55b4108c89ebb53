import { type Part, partsUpTo } from '#wiki/part.ts';
import { deviceSettings, type PartsList, partSetting } from '#wiki/settings.ts';

/**
 * A strip at the bottom of the window, in development only: says which part the open page shows, and shows it at any
 * other, without confirmation, which helps contributors to choose the `reveal` of a paragraph.
 */
export function showPartStrip(site: PartsList): void {
  const setting = deviceSettings(site).part;
  const strip = document.createElement('nav');
  strip.setAttribute('aria-label', 'View as part (development)');
  strip.style.cssText =
    'position:fixed;inset:auto 0 0 0;z-index:9;display:flex;flex-wrap:wrap;align-items:center;gap:.25rem;' +
    'padding:.4rem;background:#231a00;color:#ffca3a;font:14px system-ui';
  const said = document.createElement('span');
  said.setAttribute('role', 'status');
  said.style.cssText = 'min-width:11rem';
  const buttons = partsUpTo(site.lastPart).map((part) => {
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = String(part);
    button.addEventListener('click', () => {
      setting.set(part);
      // Browsers send `storage` events only to other tabs, so this tab gets one by hand.
      window.dispatchEvent(new StorageEvent('storage', { key: partSetting(site).key }));
    });
    return button;
  });
  // The app says what it shows: under /full, behind the gate or offline it is another part than the one on the device.
  window.addEventListener('part-shown', (event) => {
    const shown = (event as CustomEvent<Part | null>).detail;
    said.textContent = shown === null ? 'The gate is closed' : `Part ${shown} of ${site.lastPart} is shown`;
    for (const [part, button] of buttons.entries()) {
      const isShown = part === shown;
      button.setAttribute('aria-pressed', String(isShown));
      button.style.cssText =
        'min-width:2rem;min-height:2rem;font:inherit;border:1px solid #ffca3a;border-radius:.25rem;' +
        (isShown ? 'background:#ffca3a;color:#231a00' : 'background:none;color:#ffca3a');
    }
  });
  strip.append(said, 'View as part', ...buttons);
  document.body.append(strip);
}
