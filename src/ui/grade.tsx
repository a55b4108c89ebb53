import './grade.css';
import { VisuallyHidden } from './visually-hidden.tsx';

/** A letter that stands for a grade. `label` says before it what is graded, to those who listen. */
export function Grade({ letter, label }: { letter: string; label: string }) {
  return (
    <span className="grade">
      <VisuallyHidden>{label} </VisuallyHidden>
      {letter}
    </span>
  );
}
