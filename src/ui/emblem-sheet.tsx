import './emblem.css';
import './emblem-sheet.css';
import { Emblem, type EmblemLook } from './emblem.tsx';

/** Renders hidden emblems, each once, for reuse in a long list. The caller names them. */
export function EmblemSheet({ emblems }: { emblems: readonly { id: string; look: EmblemLook }[] }) {
  return (
    <svg className="emblem-sheet" width="0" height="0" aria-hidden="true">
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

/** Renders an emblem of the page's sheet, `size` pixels wide. Decorative: its name is beside it. */
export function SheetEmblem({ id, size }: { id: string; size: number }) {
  return (
    <svg className="emblem" width={size} height={size} viewBox="-32 -32 64 64" aria-hidden="true">
      <use href={`#${id}`} />
    </svg>
  );
}
