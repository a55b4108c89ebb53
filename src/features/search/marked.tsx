import './marked.css';
import { type Marks, piecesOf } from './marks.ts';

/** A text with what was looked for marked in it. */
export function Marked({ text, marks }: { text: string; marks: Marks }) {
  return piecesOf(text, marks).map(({ piece, isHit }, at) => (isHit ? <mark key={at}>{piece}</mark> : piece));
}
