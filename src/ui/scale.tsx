import { rounded } from '#lib/rounded.ts';
import './scale.css';

/** Renders a point on a line, from 0 to 1. Decorative: the caller says the value in words beside it. */
export function Scale({ value }: { value: number }) {
  const x = rounded(6 + 188 * Math.min(1, Math.max(0, value)));
  return (
    <svg className="scale" viewBox="6 0 188 20" aria-hidden="true">
      <path className="scale-line" d="M6 10h188M6 4v12M100 6v8M194 4v12" strokeWidth="1.5" />
      <path className="scale-value" d={`M6 10H${x}`} strokeWidth="3" />
      <circle className="scale-point" cx={x} cy="10" r="6" />
    </svg>
  );
}
