import { useEffect, useState } from 'react';
import { useLocation } from 'react-router';
import { idIn } from './decoded.ts';
import { currentSection, readingLine } from './current-section.ts';

/**
 * Returns the id of the section that is being read, among the page's headings; null above the first, and before the
 * first measurement. `ids` are in the order of the page.
 */
export function useCurrentSection(ids: readonly string[]): string | null {
  const [current, setCurrent] = useState<string | null>(null);
  const named = idIn(useLocation().hash);
  // The same ids are the same headings, even in a new array.
  const key = ids.join(' ');
  useEffect(() => {
    const headings = key.split(' ').flatMap((id) => document.getElementById(id) ?? []);
    const look = () => {
      const positions = headings.map((heading) => ({ id: heading.id, top: heading.getBoundingClientRect().top }));
      setCurrent(currentSection(positions, { height: window.innerHeight, isAtEnd: isAtEnd(), named }));
    };
    // It fires whenever a heading crosses the top of the window or the reading line, and once at the start.
    const observer = new IntersectionObserver(look, { rootMargin: `0px 0px ${readingLine * 100 - 100}% 0px` });
    for (const heading of headings) observer.observe(heading);
    return () => observer.disconnect();
  }, [key, named]);
  return current;
}

function isAtEnd(): boolean {
  const { scrollTop, clientHeight, scrollHeight } = document.documentElement;
  return scrollTop + clientHeight >= scrollHeight - 1;
}
