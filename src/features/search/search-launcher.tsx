import './search-launcher.css';
import { useQueryClient } from '@tanstack/react-query';
import { type ComponentType, useEffect, useEffectEvent, useState } from 'react';
import { useNavigate } from 'react-router';
import { isPlainClick } from '#lib/plain-click.ts';
import { isPlainKey, shortcutKey } from '#lib/plain-key.ts';
import { type Edition, pageAddress, pagePath } from '#wiki/addresses.ts';
import { messages } from '#messages/messages.ts';
import { PageLink } from '#entities/page-link.tsx';
import type { Part } from '#wiki/part.ts';
import { useReader } from '#entities/reader-context.ts';
import { useContentSource } from '#entities/use-page.ts';
import type { SearchPaletteProps } from './search-palette.tsx';

/** The id of the search page's field, which replaces the palette there. */
export const searchFieldId = 'search-field';

type Palette = ComponentType<SearchPaletteProps>;

/**
 * Renders the header's link to the search page, which opens the palette if it can; `/` and Ctrl+K open it from
 * anywhere. The palette is loaded when the link is hovered or focused, not before.
 */
export function SearchLauncher({ part, edition }: SearchLauncherProps) {
  const { singleKeys } = useReader().settings;
  const client = useQueryClient();
  const source = useContentSource();
  const navigate = useNavigate();
  const [Palette, setPalette] = useState<Palette | null>(null);
  const [isOpen, setOpen] = useState(false);

  const load = async () => {
    const palette = await import('./search-palette.tsx');
    if (part !== null) palette.prepareSearch(client, source, part);
    return palette.SearchPalette;
  };
  const open = async () => {
    const field = document.getElementById(searchFieldId);
    if (field) {
      field.focus();
      return;
    }
    try {
      const palette = await load();
      setPalette(() => palette);
      setOpen(true);
    } catch {
      // The script cannot be loaded: the search page shows what still works.
      void navigate(pageAddress(pagePath('search'), edition));
    }
  };
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    if (part === null || event.defaultPrevented || !asksForSearch(event, singleKeys.get())) return;
    event.preventDefault();
    void open();
  });
  useEffect(() => {
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, []);
  return (
    <>
      <PageLink
        path={pagePath('search')}
        className="search-launcher"
        data-needs-app
        aria-keyshortcuts="/ Control+K"
        onPointerEnter={() => void load().catch(() => undefined)}
        onFocus={() => void load().catch(() => undefined)}
        onClick={(event) => {
          if (!isPlainClick(event)) return;
          event.preventDefault();
          void open();
        }}
      >
        <svg viewBox="0 0 24 24" width="20" height="20" aria-hidden="true">
          <path d="M10.5 4a6.5 6.5 0 1 1 0 13 6.5 6.5 0 0 1 0-13zm4.8 11.3L20 20" fill="none" stroke="currentColor" />
        </svg>
        <span>{messages.nav.search}</span>
        <kbd aria-hidden="true">/</kbd>
      </PageLink>
      {Palette && isOpen && part !== null && <Palette part={part} edition={edition} onClose={() => setOpen(false)} />}
    </>
  );
}

/** Returns whether a key press opens the search: `/`, or Ctrl+K (⌘K on a Mac), which works in a field too. */
function asksForSearch(event: KeyboardEvent, hasSingleKeys: boolean): boolean {
  if (shortcutKey(event) === 'k') return (event.ctrlKey || event.metaKey) && !event.altKey;
  return hasSingleKeys && isPlainKey(event, '/');
}

interface SearchLauncherProps {
  /** The part to search; null if nothing may be shown. */
  part: Part | null;
  edition: Edition;
}
