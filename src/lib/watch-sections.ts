import { currentSection, readingLine } from './current-section.ts';

/** Calls `onCurrent` with the id of the section that is being read, now and whenever it changes; null above the first. */
export function watchSections(ids: readonly string[], { beside, named, onCurrent, signal }: WatchOptions): void {
  if (signal.aborted) return;
  const headings = ids.flatMap((id) => document.getElementById(id) ?? []);
  const look = () => {
    const positions = headings.map((heading) => ({
      id: heading.id,
      top: heading.getBoundingClientRect().top,
      isBeside: beside.includes(heading.id),
    }));
    onCurrent(currentSection(positions, { height: window.innerHeight, isAtEnd: isAtEnd(), named }));
  };
  // It fires whenever a heading crosses the top of the window or the reading line, and once at the start.
  const observer = new IntersectionObserver(look, { rootMargin: `0px 0px ${readingLine * 100 - 100}% 0px` });
  for (const heading of headings) observer.observe(heading);
  signal.addEventListener('abort', () => observer.disconnect());
}

interface WatchOptions {
  /** The ids of those that stand beside the text. */
  beside: readonly string[];
  /** The id in the address's hash, or null. */
  named: string | null;
  onCurrent: (id: string | null) => void;
  signal: AbortSignal;
}

function isAtEnd(): boolean {
  const { scrollTop, clientHeight, scrollHeight } = document.documentElement;
  return scrollTop + clientHeight >= scrollHeight - 1;
}
