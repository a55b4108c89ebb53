import './skeleton.css';

/** Renders grey lines in place of text. Silent for screen readers: the caller says beside it what is loading. */
export function SkeletonLines({ lines, tall = false }: { lines: number; tall?: boolean }) {
  return (
    <div className={tall ? 'skeleton skeleton-tall' : 'skeleton'} aria-hidden="true">
      {Array.from({ length: lines }, (_, line) => (
        <span key={line} className="skeleton-line" />
      ))}
    </div>
  );
}

/** Renders a grey surface in place of a box. */
export function SkeletonBox() {
  return <div className="skeleton-box" aria-hidden="true" />;
}
