import './grade.css';
import { VisuallyHidden } from './visually-hidden.tsx';

/** Renders the letter of a grade. `label` says what is graded, for screen readers. */
export function Grade({ letter, label }: { letter: string; label: string }) {
  return (
    <span className="grade">
      <VisuallyHidden>{`${label} `}</VisuallyHidden>
      {letter}
    </span>
  );
}
