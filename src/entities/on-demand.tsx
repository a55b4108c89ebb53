import { type ComponentType, lazy, type ReactNode } from 'react';
import { messages } from '#messages/messages.ts';

/** What stands in the place of a component that a reader asked for and that cannot be loaded. */
function ScriptFailed() {
  return <p role="alert">{messages.states.scriptsFailed}</p>;
}

/**
 * Returns a component that is loaded when it is first rendered, and a function that loads it before. If it cannot be
 * loaded, `Fallback` is rendered in its place.
 */
export function onDemand<Props extends object>(
  load: () => Promise<{ default: ComponentType<Props> }>,
  Fallback: () => ReactNode = ScriptFailed,
): [Component: ComponentType<Props>, load: () => void] {
  const loaded = async (): Promise<{ default: ComponentType<Props> }> => {
    try {
      return await load();
    } catch {
      return { default: Fallback };
    }
  };
  return [lazy(loaded), () => void loaded()];
}
