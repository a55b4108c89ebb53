import './card.css';
import type { ReactNode } from 'react';

/** A surface of its own for one thing of a list. */
export function Card({ children }: { children: ReactNode }) {
  return <article className="card">{children}</article>;
}

/** A card that is one link as a whole: the link in its title covers it. */
export function LinkCard({ children }: { children: ReactNode }) {
  return <article className="card card-link">{children}</article>;
}
