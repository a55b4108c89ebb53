import './balloon.css';

const step = 8;

/**
 * The sign of the reader's place, wherever it is asked or told: a mark per part, and the balloon over the one reached.
 * It stands higher the further the reader is.
 */
export function Balloon({ part, last, className }: { part: number; last: number; className: string }) {
  const x = 8 + part * step;
  const y = 22 - (part / last) * 12;
  return (
    <svg className={`balloon ${className}`} viewBox={`0 0 ${16 + last * step} 40`} aria-hidden="true" focusable="false">
      {Array.from({ length: last + 1 }, (_, mark) => (
        <rect
          key={mark}
          x={7.25 + mark * step}
          y={mark <= part ? 31 : 33}
          width="1.5"
          height={mark <= part ? 7 : 5}
          className={mark <= part ? 'balloon-mark-reached' : 'balloon-mark'}
        />
      ))}
      <g className="balloon-body" transform={`translate(${x} ${y})`}>
        <path d="M0 7l-2.2 3h4.4z" />
        <ellipse rx="6.4" ry="7.6" />
        <path className="balloon-light" d="M-3.6-1.4a3.8 4.6 0 0 1 2.6-3.6" />
      </g>
    </svg>
  );
}
