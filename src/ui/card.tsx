import './card.css';
import type { ReactNode } from 'react';

/** Renders a card for one thing of a list. */
export function Card({ children }: { children: ReactNode }) {
  return <article className="card">{children}</article>;
}

/** Renders a card that is clickable as a whole: the link in its title covers it. */
export function LinkCard({ children }: { children: ReactNode }) {
  return <article className="card card-link">{children}</article>;
}
