import './portrait.css';
import { useHref } from 'react-router';

/** Renders a character's portrait beside their name, which says who it is. `size` in CSS pixels. */
export function Portrait({ src, size }: { src: string; size: number }) {
  return (
    <img className="portrait" loading="lazy" decoding="async" width={size} height={size} alt="" src={useHref(src)} />
  );
}
