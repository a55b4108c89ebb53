import './drawing-view.css';
import { useHref } from 'react-router';
import type { DrawingData } from '#wiki/shared-data.ts';
import type { PageState } from '#wiki/site-data.ts';
import { useReader } from './reader-context.ts';

/**
 * Renders a drawing, or what can be seen in it where its file is left out. A browser loads a `lazy` one when it comes near
 * the window; what is in the first view is not lazy.
 */
export function DrawingView({ drawing, lazy, className }: DrawingViewProps) {
  const { src, title, alt, width, height } = drawing;
  const href = useHref(src ?? '/');
  return (
    <figure className={className === undefined ? 'drawing' : `drawing ${className}`} aria-label={title}>
      {src === undefined ? (
        <p className="drawing-words">{alt}</p>
      ) : (
        // Attributes are set in this order, and an address without "loading" is fetched at once.
        <img loading={lazy ? 'lazy' : undefined} decoding="async" width={width} height={height} alt={alt} src={href} />
      )}
    </figure>
  );
}

interface DrawingViewProps {
  drawing: DrawingData;
  lazy?: boolean;
  className?: string;
}

/** Renders the drawing of a page that shows nothing of the film; nothing if the wiki has none. */
export function StateDrawing({ state }: { state: PageState }) {
  const drawing = useReader().site.stateDrawings?.[state];
  return drawing?.src !== undefined && <DrawingView drawing={drawing} className="drawing-of-state" />;
}
