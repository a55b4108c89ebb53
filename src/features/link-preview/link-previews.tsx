import { useEffect, useEffectEvent, useReducer, useState } from 'react';
import { useLocation } from 'react-router';
import { useReader } from '#entities/reader-context.ts';
import { useSetting } from '#lib/use-setting.ts';
import { shortcutKey } from '#lib/plain-key.ts';
import type { Part } from '#wiki/part.ts';
import { Preview } from './preview.tsx';
import { hidden, durations, nextState, type PreviewEvent, shownIn } from './preview-state.ts';

/**
 * Renders previews of the links in `main`, with one set of listeners for all of them. `part` is the part of the page on
 * the screen; null if there is none. `first` is the event that asked for them.
 */
export default function LinkPreviews({ part, first }: { part: Part | null; first: Event }) {
  const { previews } = useReader().settings;
  const isOn = useSetting(previews) && part !== null;
  const [state, send] = useReducer(nextState, hidden);
  const page = `${useLocation().key} ${part} ${isOn}`;
  const [shownOn, setShownOn] = useState(page);
  // While rendering, so that no frame shows a later part's preview on an earlier part's page.
  if (shownOn !== page) {
    setShownOn(page);
    send({ type: 'page changed' });
  }

  const onEvent = useEffectEvent((event: Event) => {
    const meant = readEvent(event);
    if (!meant) return;
    if (event.type === 'keydown' && shownIn(state)) {
      // Keeps other things open that Escape closes.
      event.preventDefault();
      event.stopPropagation();
    }
    send(meant);
  });
  useEffect(() => {
    // A preview that the browser cannot place at its link would only be in the way.
    if (!isOn || !CSS.supports('position-area: block-end')) return undefined;
    const stop = new AbortController();
    for (const name of eventNames) window.addEventListener(name, onEvent, { capture: true, signal: stop.signal });
    return () => stop.abort();
  }, [isOn]);
  useEffect(() => onEvent(first), [first]);

  const { at, link } = state;
  useEffect(() => {
    const time = durations[at];
    if (time === undefined) return undefined;
    const timer = setTimeout(() => send({ type: link?.isConnected ? 'timer' : 'close' }), time);
    return () => clearTimeout(timer);
  }, [at, link]);

  if (!isOn || at === 'hidden') return null;
  return <Preview state={state} send={send} part={part} onTurnOff={() => previews.set(false)} />;
}

const closing = ['pointerdown', 'click', 'contextmenu', 'dragstart', 'blur'];
const eventNames = [...closing, 'pointerover', 'pointerout', 'focusin', 'focusout', 'keydown', 'scroll'];

/** Returns what an event of the window means for previews, or null if nothing. */
function readEvent(event: Event): PreviewEvent | null {
  const { type } = event;
  const target = event.target instanceof Element ? event.target : null;
  const isInside = target?.closest('.link-preview');
  if (type === 'pointerover') {
    const { pointerType, buttons } = event as PointerEvent;
    // With a button held, the reader selects or drags.
    const canHover = pointerType !== 'touch' && buttons === 0 && matchMedia('(hover: hover)').matches;
    return isInside ? { type: 'stay' } : enter('pointer', canHover && target);
  }
  // Only out of the window: all else that is left is left for something else.
  if (type === 'pointerout') return (event as PointerEvent).relatedTarget ? null : { type: 'leave', by: 'pointer' };
  if (type === 'focusin') return enter('focus', target?.matches(':focus-visible') && target);
  if (type === 'focusout') return { type: 'leave', by: 'focus' };
  if (type === 'keydown') return shortcutKey(event as KeyboardEvent) === 'escape' ? { type: 'close' } : null;
  // What a reader does in the preview leaves it open, and so does an element that loses the focus.
  if (isInside || (type === 'blur' && target)) return null;
  return { type: type === 'scroll' ? 'scroll' : 'close' };
}

function enter(by: 'pointer' | 'focus', target: Element | null | undefined | false): PreviewEvent {
  const link = target && target.closest<HTMLAnchorElement>('main a[href]');
  // A link in a heading is about the content below it; navigation and popovers are not prose.
  return link && !link.closest('nav, h1, h2, h3, h4, [popover]') ? { type: 'enter', by, link } : { type: 'leave', by };
}
