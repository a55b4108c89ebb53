import type { ReactNode } from 'react';

/** Text for those who listen: it is read out, but not seen. */
export function VisuallyHidden({ children }: { children: ReactNode }) {
  return <span className="visually-hidden">{children}</span>;
}
