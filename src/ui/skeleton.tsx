import './skeleton.css';

/** Grey lines where text will be. It says nothing to those who listen: tell them beside it what is awaited. */
export function SkeletonLines({ lines, tall = false }: { lines: number; tall?: boolean }) {
  return (
    <div className={tall ? 'skeleton skeleton-tall' : 'skeleton'} aria-hidden="true">
      {Array.from({ length: lines }, (_, line) => (
        <span key={line} className="skeleton-line" />
      ))}
    </div>
  );
}

/** A grey surface where a box will be. */
export function SkeletonBox() {
  return <div className="skeleton-box" aria-hidden="true" />;
}
