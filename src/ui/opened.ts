import { createContext, useContext } from 'react';

/** Whether the folded section around has been opened; true outside of one. */
export const OpenedContext = createContext(true);

/** Returns whether the reader has opened the folded section around, so that all of its content is worth rendering. */
export function useOpened(): boolean {
  return useContext(OpenedContext);
}
