/** Plain shapes as SVG paths around 0,0, each about 56 units wide. */
export const shapes = {
  circle: 'M0-28A28 28 0 1 1 0 28 28 28 0 1 1 0-28z',
  square: 'M-20-26H20A6 6 0 0 1 26-20V20A6 6 0 0 1 20 26H-20A6 6 0 0 1-26 20V-20A6 6 0 0 1-20-26z',
  hexagon: 'M0-30 26-15V15L0 30-26 15V-15z',
  diamond: 'M0-31 31 0 0 31-31 0z',
  shield: 'M0-29 25-22V0C25 15 13 25 0 30-13 25-25 15-25 0V-22z',
  arch: 'M-24 27V-4A24 24 0 0 1 24-4V27z',
  octagon: 'M-11-27H11L27-11V11L11 27H-11L-27 11V-11z',
  drop: 'M0-29C17-29 26-17 26-3 26 12 12 20 0 30-12 20-26 12-26-3-26-17-17-29 0-29z',
};
