import './preview.css';
import { useEffect, useEffectEvent, useRef } from 'react';
import { Emblem } from '#ui/emblem.tsx';
import { OriginalName } from '#ui/original-name.tsx';
import { Popup } from '#ui/popup.tsx';
import { messages } from '#messages/messages.ts';
import type { Part } from '#wiki/part.ts';
import { type HoveredLink, previewId } from './hovered-link.ts';
import { usePreview } from './use-preview.ts';

const textId = `${previewId}-text`;

export interface PreviewProps {
  hovered: HoveredLink;
  part: Part;
  onTurnOff: () => void;
}

/** Renders a summary of a link's target beside the link. It never takes the focus and is never announced by itself. */
export function Preview({ hovered, part, onTurnOff }: PreviewProps) {
  const { shown, hide } = usePreview(hovered, part);
  const popup = useRef<HTMLDivElement>(null);
  const onEscape = useEffectEvent((event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    // Keeps other things open that Escape closes.
    event.preventDefault();
    event.stopPropagation();
    hide();
  });
  const link = shown?.link;
  useEffect(() => {
    if (!link) return undefined;
    const surface = popup.current;
    link.setAttribute('aria-describedby', textId);
    link.classList.add('link-preview-anchor');
    surface?.showPopover();
    document.addEventListener('keydown', onEscape, { capture: true });
    return () => {
      link.removeAttribute('aria-describedby');
      link.classList.remove('link-preview-anchor');
      surface?.hidePopover();
      document.removeEventListener('keydown', onEscape, { capture: true });
    };
  }, [link]);
  const view = shown?.view;
  return (
    <Popup
      ref={popup}
      id={previewId}
      popover="manual"
      role="group"
      aria-label={view && messages.preview.label({ title: view.title })}
      className="link-preview"
    >
      {view && (
        <>
          <div id={textId} className="link-preview-text">
            {view.emblem && <Emblem look={view.emblem} size={44} />}
            {view.kind !== undefined && <p className="link-preview-kind">{view.kind}</p>}
            <p className="link-preview-title">
              {view.title}
              <OriginalName original={view.original} />
            </p>
            {view.text !== undefined && <p className="link-preview-opening">{view.text}</p>}
          </div>
          {/* Not in the tab order, so that Tab goes from link to link; the footer has a switch for the keyboard. */}
          <button type="button" tabIndex={-1} className="link-preview-off" onClick={onTurnOff}>
            {messages.preview.turnOff}
          </button>
        </>
      )}
    </Popup>
  );
}
