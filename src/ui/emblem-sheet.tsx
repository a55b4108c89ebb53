import './emblem.css';
import './emblem-sheet.css';
import { Emblem, type EmblemLook } from './emblem.tsx';

/** Draws emblems out of sight, each once, from which a long list takes them. Their names are the caller's. */
export function EmblemSheet({ emblems }: { emblems: readonly { id: string; look: EmblemLook }[] }) {
  return (
    <svg className="emblem-sheet" width="0" height="0" aria-hidden="true" focusable="false">
      <defs>
        {emblems.map(({ id, look }) => (
          <g key={id} id={id}>
            <Emblem look={look} size={64} x={0} y={0} />
          </g>
        ))}
      </defs>
    </svg>
  );
}

/** An emblem from a sheet of the page, of `size` pixels. Decoration: its name stands beside it. */
export function SheetEmblem({ id, size }: { id: string; size: number }) {
  return (
    <svg className="emblem" width={size} height={size} viewBox="-32 -32 64 64" aria-hidden="true" focusable="false">
      <use href={`#${id}`} />
    </svg>
  );
}
