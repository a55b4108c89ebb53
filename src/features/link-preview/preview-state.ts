import type { PreviewData } from './preview-data.ts';

export interface PreviewState {
  /**
   * `seen`: the pointer or focus has reached a link; `fetching`: it stayed there, so the data is fetched; `due`: the data
   * is late; `shown`; `leaving`: the pointer or focus has left, and the preview closes soon.
   */
  at: 'hidden' | 'seen' | 'fetching' | 'due' | 'shown' | 'leaving';
  /** If hidden: the link on which it was closed, where it stays closed until the reader leaves the link. */
  link: HTMLAnchorElement | null;
  by: 'pointer' | 'focus';
  preview: PreviewData | null;
  /** The preview of another link, which is on the screen while this one is only seen. */
  still: PreviewState | null;
}

export type PreviewEvent =
  | { type: 'enter'; by: PreviewState['by']; link: HTMLAnchorElement }
  | { type: 'leave'; by: PreviewState['by'] }
  /** Null if the link has no preview, or if that cannot be fetched. */
  | { type: 'data'; link: HTMLAnchorElement; preview: PreviewData | null }
  /** `stay`: the pointer is on the preview itself. */
  | { type: 'stay' | 'scroll' | 'close' | 'timer' | 'page changed' };

export const hidden: PreviewState = { at: 'hidden', link: null, by: 'pointer', preview: null, still: null };

/** Returns the next state, or the same object if the event changes nothing. */
export function nextState(state: PreviewState, event: PreviewEvent): PreviewState {
  const { at, link } = state;
  const shown = shownIn(state);
  const stays: PreviewState = shown && at !== 'shown' ? { ...shown, at: 'shown' } : state;
  const closed = at === 'hidden' ? state : { ...hidden, link };
  switch (event.type) {
    case 'enter':
      if (event.link === shown?.link) return stays;
      return event.link === link ? state : { at: 'seen', link: event.link, by: event.by, preview: null, still: shown };
    case 'leave':
      if (at === 'hidden') return hidden;
      if (at === 'leaving' || event.by !== state.by) return state;
      return shown ? { ...shown, at: event.by === shown.by ? 'leaving' : 'shown' } : hidden;
    case 'stay':
      return stays;
    case 'scroll':
      // The page may scroll to a link that is about to be previewed.
      if (shown !== state) return shown ? { ...state, still: null } : state;
      return closed;
    case 'close':
      return closed;
    case 'timer':
      if (at === 'seen') return { ...state, at: 'fetching', still: null };
      if (at === 'fetching') return { ...state, at: state.preview ? 'shown' : 'due' };
      return at === 'leaving' ? hidden : state;
    case 'data':
      if ((at !== 'fetching' && at !== 'due') || event.link !== link) return state;
      return event.preview ? { ...state, preview: event.preview, at: at === 'due' ? 'shown' : at } : closed;
    case 'page changed':
      break;
  }
  return hidden;
}

/** Returns the state whose preview is on the screen, or null if none is. */
export function shownIn(state: PreviewState): PreviewState | null {
  return state.at === 'shown' || state.at === 'leaving' ? state : state.still;
}

/** How long each state that ends by itself lasts, in milliseconds. */
export const durations: Partial<Record<PreviewState['at'], number>> = { seen: 150, fetching: 350, leaving: 300 };
