import { isPlainClick } from '#lib/plain-click.ts';
import { dataAddresses } from '#wiki/addresses.ts';
import { startEarly } from '#wiki/early-data.ts';
import type { DocumentState } from './document-state.ts';
import { rootState } from './root-state.ts';

/** Controls that only work while the app runs. The gate's buttons are answered by the head script, links by the browser. */
const controls = 'button:not([data-opens]), [data-needs-app]';

/**
 * Starts the app of a document: at once, or once the document is painted and the browser idle, or the reader does
 * something. Its scripts and data are not requested before that paint. A control that is pressed meanwhile says so at
 * once, and is answered when the app runs.
 */
export function startApp(
  { base, page, scripts }: DocumentState,
  { atOnce, onFailure }: { atOnce: boolean; onFailure: () => void },
): void {
  const [entry = ''] = scripts;
  let started: Promise<unknown> | undefined;
  const start = () => {
    started ??= import(/* @vite-ignore */ entry).catch(() => rootState.set({ failed: true }));
  };
  const fetchAll = () => {
    for (const script of scripts) preload(script);
    const files = [dataAddresses.site(), ...(page ? [dataAddresses.page(page.hash)] : [])];
    // The app asks again, and shows what is wrong.
    for (const file of files) startEarly(base, file).catch(() => undefined);
  };
  answerPresses(start, onFailure);
  if (atOnce) {
    fetchAll();
    start();
    return;
  }
  afterFirstPaint(() => {
    fetchAll();
    for (const sign of ['pointerover', 'pointerdown', 'keydown', 'focusin']) {
      document.addEventListener(sign, start, { once: true, capture: true, passive: true });
    }
    whenIdle(start);
  });
}

/** Preloads a module with all the priority of what no one waits for. */
function preload(address: string): void {
  const link = document.createElement('link');
  link.rel = 'modulepreload';
  link.href = address;
  document.head.append(link);
}

/** https://w3c.github.io/paint-timing/; browsers that do not report paints report the load of the page. */
function afterFirstPaint(run: () => void): void {
  if (!PerformanceObserver.supportedEntryTypes.includes('paint')) {
    window.addEventListener('load', run, { once: true });
    return;
  }
  const observer = new PerformanceObserver((paints) => {
    if (paints.getEntriesByName('first-contentful-paint').length === 0) return;
    observer.disconnect();
    run();
  });
  observer.observe({ type: 'paint', buffered: true });
}

function whenIdle(run: () => void): void {
  if ('requestIdleCallback' in window) requestIdleCallback(run, { timeout: 1000 });
  else setTimeout(run, 0);
}

/**
 * Marks a control that is pressed before the app runs as busy, and presses it again once it does. If the app fails,
 * controls that need it are disabled.
 */
function answerPresses(start: () => void, onFailure: () => void): void {
  const settled = new AbortController();
  let pressed: HTMLElement | null = null;
  const press = (event: MouseEvent) => {
    const control = event.target instanceof Element ? event.target.closest<HTMLElement>(controls) : null;
    if (!control || !isPlainClick(event)) return;
    event.preventDefault();
    event.stopPropagation();
    pressed?.removeAttribute('aria-busy');
    pressed = control;
    control.setAttribute('aria-busy', 'true');
    start();
  };
  document.addEventListener('click', press, { capture: true, signal: settled.signal });
  const watcher = new MutationObserver(() => {
    if (!rootState.isRunning() && !rootState.hasFailed()) return;
    watcher.disconnect();
    settled.abort();
    pressed?.removeAttribute('aria-busy');
    if (rootState.isRunning()) {
      pressed?.click();
      return;
    }
    for (const control of document.querySelectorAll('[data-needs-app]')) control.toggleAttribute('inert', true);
    onFailure();
  });
  watcher.observe(document.documentElement, { attributeFilter: ['data-running', 'data-failed'] });
}
