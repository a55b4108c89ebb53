import './marked.css';
import type { Pieces } from './marks.ts';

/** A text with what was looked for marked in it. */
export function Marked({ pieces }: { pieces: Pieces }) {
  return pieces.map(({ piece, isHit }, at) => (isHit ? <mark key={at}>{piece}</mark> : piece));
}
