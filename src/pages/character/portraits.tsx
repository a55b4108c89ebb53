import './portraits.css';
import { DrawingView } from '#entities/drawing-view.tsx';
import type { DrawingData } from '#wiki/shared-data.ts';

/** Renders the looks of a character: the latest, and the earlier ones small below it. */
export function Portraits({ portraits }: { portraits: readonly DrawingData[] }) {
  return (
    <div className="portraits">
      {portraits.map((portrait, index) => (
        <DrawingView
          key={portrait.src}
          drawing={portrait}
          className={index === 0 ? 'portraits-latest' : 'portraits-earlier'}
        />
      ))}
    </div>
  );
}
