import './scene-signs.css';

/** Renders a frame in a frame, for a scene of another time. Decorative: the text beside it says so. */
export function FrameSign() {
  return (
    <svg className="scene-sign" viewBox="0 0 16 16" aria-hidden="true">
      <path d="M1.5 1.5h13v13h-13zM5 5h6v6H5z" />
    </svg>
  );
}

/** Renders two clocks with different times. Decorative: the text beside it explains it. */
export function ClocksSign() {
  return (
    <svg className="scene-sign scene-sign-wide" viewBox="0 0 26 16" aria-hidden="true">
      <path d="M6.5 2.5a5.5 5.5 0 1 1 0 11a5.5 5.5 0 1 1 0-11zM6.5 5v3h2.5M19.5 2.5a5.5 5.5 0 1 1 0 11a5.5 5.5 0 1 1 0-11zM19.5 5v3l-2.2 2" />
    </svg>
  );
}
