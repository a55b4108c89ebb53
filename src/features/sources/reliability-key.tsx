import './reliability-key.css';
import { Grade } from '#ui/grade.tsx';
import { messages } from '#messages/messages.ts';

const grades = ['A', 'B', 'C'] as const;

/** Renders what the reliability grades mean. */
export function ReliabilityKey() {
  return (
    <dl className="reliability-key">
      {grades.map((grade) => (
        <div key={grade}>
          <dt>
            <Grade letter={grade} label={messages.reliability.label} />
          </dt>
          <dd>{messages.grades.full[grade]}</dd>
        </div>
      ))}
    </dl>
  );
}
