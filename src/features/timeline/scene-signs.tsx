import './scene-signs.css';

/** A frame in a frame: a scene of the frame story. Decoration: its name stands beside it. */
export function FrameSign() {
  return (
    <svg className="scene-sign" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      <path d="M1.5 1.5h13v13h-13zM5 5h6v6H5z" />
    </svg>
  );
}

/** Two lines of time and a step from one to the other. Decoration: what it means stands beside it. */
export function ClocksSign() {
  return (
    <svg className="scene-sign" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      <path d="M1 3.5h14M1 12.5h14M4.5 3.5l7 9M4.5 1v5M11.5 10v5" />
    </svg>
  );
}
