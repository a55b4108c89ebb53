import { useEffect, useState } from 'react';
import { useLocation } from 'react-router';
import { currentSection, readingLine } from './current-section.ts';

/**
 * The id of the section that is being read, among those of the page's headings; null above the first, and until the
 * browser has seen them. `ids` in the order of the page.
 */
export function useCurrentSection(ids: readonly string[]): string | null {
  const [current, setCurrent] = useState<string | null>(null);
  const named = useLocation().hash.slice(1);
  // The same ids are the same headings, whatever list holds them.
  const key = ids.join(' ');
  useEffect(() => {
    const headings = key.split(' ').flatMap((id) => document.getElementById(id) ?? []);
    const look = () => {
      const places = headings.map((heading) => ({ id: heading.id, top: heading.getBoundingClientRect().top }));
      setCurrent(currentSection(places, { height: window.innerHeight, isAtEnd: isAtEnd(), named }));
    };
    // It tells whenever a heading passes the window's upper edge or the reading line, and once at the beginning.
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
