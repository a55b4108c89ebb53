import './watched-button.css';
import { messages } from '#wiki/messages.ts';
import { useReader } from './reader-context.ts';
import { watchedPanelId } from './watched-panel.tsx';

/** The balloon in the header: how far the reader is, and the way to change it. */
export function WatchedButton() {
  const { state, site } = useReader();
  const { watched } = messages;
  const label = watched.short(state.part, site.lastPart);
  return (
    <button
      type="button"
      className="watched-button"
      popoverTarget={watchedPanelId}
      aria-label={watched.open(watched.label(state.part, site.lastPart))}
    >
      <Balloon part={state.part} last={site.lastPart} />
      <span className="watched-button-label">{label}</span>
    </button>
  );
}

const step = 8;

/** A mark per part, and the balloon over the one reached: it stands higher the further the reader is. */
function Balloon({ part, last }: { part: number; last: number }) {
  const x = 8 + part * step;
  const y = 22 - (part / last) * 12;
  return (
    <svg className="watched-balloon" viewBox={`0 0 ${16 + last * step} 40`} aria-hidden="true" focusable="false">
      {Array.from({ length: last + 1 }, (_, mark) => (
        <rect
          key={mark}
          x={7.25 + mark * step}
          y={mark <= part ? 31 : 33}
          width="1.5"
          height={mark <= part ? 7 : 5}
          className={mark <= part ? 'watched-mark-reached' : 'watched-mark'}
        />
      ))}
      <path d={`M${x} ${y + 7}l-2.2 3h4.4z`} className="watched-balloon-body" />
      <ellipse cx={x} cy={y} rx="6.4" ry="7.6" className="watched-balloon-body" />
    </svg>
  );
}
