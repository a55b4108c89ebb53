import './preview.css';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useEffectEvent, useRef } from 'react';
import { useHref, useLocation } from 'react-router';
import { Emblem } from '#ui/emblem.tsx';
import { OriginalName } from '#ui/original-name.tsx';
import { Popup } from '#ui/popup.tsx';
import { readAddress } from '#wiki/addresses.ts';
import { messages } from '#messages/messages.ts';
import type { Part } from '#wiki/part.ts';
import { pageQuery } from '#wiki/queries.ts';
import { useTerms } from '#entities/vocabulary.ts';
import { useContentSource } from '#entities/use-page.ts';
import { linkTarget, previewOf } from './preview-data.ts';
import { type PreviewEvent, type PreviewState, shownIn } from './preview-state.ts';

const textId = 'link-preview-text';

interface PreviewProps {
  state: PreviewState;
  send: (event: PreviewEvent) => void;
  part: Part;
  onTurnOff: () => void;
}

/**
 * Fetches what a link leads to, and renders a summary of it beside the link. It never takes the focus and is never
 * announced by itself.
 */
export function Preview({ state, send, part, onTurnOff }: PreviewProps) {
  const client = useQueryClient();
  const source = useContentSource();
  const sourceKinds = useTerms('sourceKinds');
  const root = useHref('/');
  const { path: here } = readAddress(useLocation().pathname);
  const popup = useRef<HTMLDivElement>(null);

  // Fetches the page's own data at the part on the screen, so that following the link needs no second fetch.
  const load = useEffectEvent(async (link: HTMLAnchorElement, signal: AbortSignal) => {
    const target = linkTarget(link.getAttribute('href') ?? '', root);
    let preview = null;
    try {
      if (target && target.path !== here) {
        const page = await client.query(pageQuery(client, source, part, target.path));
        preview = page && page.kind !== 'moved' ? previewOf(page, target.hash, sourceKinds) : null;
      }
    } catch {
      // The reader did not ask for a preview, so a failure shows no error. Following the link will.
    }
    if (!signal.aborted) send({ type: 'data', link, preview });
  });
  const wanted = state.at === 'fetching' || state.at === 'due' ? state.link : null;
  useEffect(() => {
    const stop = new AbortController();
    if (wanted) void load(wanted, stop.signal);
    return () => stop.abort();
  }, [wanted]);

  const { link, preview } = shownIn(state) ?? {};
  useEffect(() => {
    if (!link) return undefined;
    link.setAttribute('aria-describedby', textId);
    link.classList.add('link-preview-anchor');
    popup.current?.showPopover();
    return () => {
      link.removeAttribute('aria-describedby');
      link.classList.remove('link-preview-anchor');
    };
  }, [link]);
  if (!preview) return null;
  return (
    <Popup
      ref={popup}
      popover="manual"
      role="group"
      aria-label={messages.preview.label({ title: preview.title })}
      className="link-preview"
    >
      <div id={textId} className="link-preview-text">
        {preview.emblem && <Emblem look={preview.emblem} size={44} />}
        {preview.kind !== undefined && <p className="link-preview-kind">{preview.kind}</p>}
        <p className="link-preview-title">
          {preview.title}
          <OriginalName original={preview.original} />
        </p>
        {preview.text !== undefined && <p className="link-preview-opening">{preview.text}</p>}
      </div>
      {/* Not in the tab order, so that Tab goes from link to link; the footer has a switch for the keyboard. */}
      <button type="button" tabIndex={-1} className="link-preview-off" onClick={onTurnOff}>
        {messages.preview.turnOff}
      </button>
    </Popup>
  );
}
