import type { Visit } from './visit.ts';

/** What a reader saw of a selector's elements: one entry for each change, frame by frame, with the page's path. */
export interface Painted {
  path: string;
  text: string;
  /** Milliseconds since the page's navigation started. */
  at: number;
}

/**
 * Records what is visible of the elements that match a selector, in every frame of every page of the visit from now on,
 * including frames before the app runs.
 */
export async function watchPainted({ context }: Visit, selector: string): Promise<Painted[]> {
  const seen: Painted[] = [];
  await context.exposeBinding('tellPainted', (_, painted: Painted) => void seen.push(painted));
  await context.addInitScript((watched) => {
    let last = '';
    const look = () => {
      requestAnimationFrame(look);
      const text = [...document.querySelectorAll<HTMLElement>(watched)]
        .filter((element) => element.checkVisibility({ visibilityProperty: true, opacityProperty: true }))
        // SVG elements do not have it.
        .map(({ innerText }) => ((innerText as string | undefined) ?? '').replace(/\s+/g, ' ').trim())
        .join('\n');
      if (text === last) return;
      last = text;
      // The name given to exposeBinding.
      const tell: unknown = Reflect.get(window, 'tellPainted');
      if (typeof tell === 'function') tell({ path: location.pathname, text, at: performance.now() });
    };
    look();
  }, selector);
  return seen;
}
