/** The picture of the home page: a barred window with a warm light behind it, and snow. Decoration. */
export function BarredWindow() {
  return (
    <svg className="home-window print-hidden" viewBox="0 0 440 360" aria-hidden="true" focusable="false">
      <defs>
        <radialGradient id="home-window-light" cx=".5" cy=".7" r=".8">
          <stop offset="0" stopColor="#ffe59a" />
          <stop offset=".5" stopColor="#f4b90b" />
          <stop offset="1" stopColor="#b97c10" />
        </radialGradient>
        <clipPath id="home-window-opening">
          <path d={opening} />
        </clipPath>
      </defs>
      <path className="home-window-frame" d="M30 360V200C30 92 114 14 220 14s190 78 190 186v160z" />
      <g clipPath="url(#home-window-opening)">
        <path fill="url(#home-window-light)" d="M60 40h320v320H60z" />
        <path className="home-window-snow" fillOpacity=".45" d="M60 300q70-34 150-14t170-20v94H60z" />
        <path className="home-window-snow" fillOpacity=".85" d="M60 330q50-26 120-10t200-24v64H60z" />
        {flakes.map(([x, y, r]) => (
          <circle key={`${x} ${y}`} className="home-window-snow" fillOpacity=".9" cx={x} cy={y} r={r} />
        ))}
        <path
          className="home-window-bar"
          strokeWidth="12"
          d="M116 360V40M168 360V40M220 360V40M272 360V40M324 360V40"
        />
        <path className="home-window-bar" strokeWidth="9" d="M50 186h340" />
      </g>
    </svg>
  );
}

const opening = 'M64 360V200c0-90 68-152 156-152s156 62 156 152v160z';

const flakes = [
  [142, 118, 3],
  [92, 214, 4],
  [146, 258, 3.4],
  [194, 82, 3],
  [198, 222, 5],
  [246, 142, 4],
  [250, 262, 3],
  [298, 214, 3.4],
  [296, 108, 3.6],
  [350, 170, 4.2],
  [346, 256, 3.6],
  [96, 156, 3],
] as const;
