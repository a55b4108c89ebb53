import './section-address.css';
import { type MouseEvent, useEffect, useRef, useState } from 'react';
import { HashLink } from '#lib/hash-link.tsx';
import { isPlainClick } from '#lib/plain-click.ts';
import { Popup } from '#ui/popup.tsx';
import { messages } from '#messages/messages.ts';
import { copyText } from './copy-text.ts';
import { LinkField } from './link-field.tsx';
import { isShareable, useSharedLink } from './use-shared-link.ts';

/** How long the confirmation of a copied link is shown, in milliseconds. */
const toldFor = 4000;

/** Renders the link of a section, which also copies an address to share. */
export function SectionAddress({ id, heading }: { id: string; heading: string }) {
  const find = useSharedLink();
  const popup = useRef<HTMLDivElement>(null);
  const field = useRef<HTMLInputElement>(null);
  const [isNear, setIsNear] = useState(false);
  const [status, setStatus] = useState('');
  const [refused, setRefused] = useState('');
  const share = messages.share;
  const copy = async () => {
    const { url, hasSection } = await find(id);
    if (await copyText(url)) setStatus(hasSection ? share.copiedSection({ heading }) : share.copiedPage);
    else setRefused(url);
  };
  useEffect(() => {
    if (status === '') return undefined;
    const timer = setTimeout(() => setStatus(''), toldFor);
    return () => clearTimeout(timer);
  }, [status]);
  useEffect(() => {
    if (refused === '') return;
    popup.current?.showPopover();
    field.current?.focus();
  }, [refused]);
  // Before the click: a live region must exist before its text, and some browsers allow copying only synchronously.
  const prepare = () => {
    if (!isShareable()) return;
    setIsNear(true);
    void find(id);
  };
  const onClick = (event: MouseEvent) => {
    if (isPlainClick(event) && isShareable()) void copy();
  };
  return (
    <>
      <HashLink
        target={id}
        className={refused === '' ? 'section-address' : 'section-address section-address-refused'}
        aria-label={messages.article.linkTo({ heading })}
        onPointerEnter={prepare}
        onFocus={prepare}
        onClick={onClick}
      >
        #
      </HashLink>
      {isNear && (
        <span role="status" className="section-address-status print-hidden">
          {status}
        </span>
      )}
      {refused !== '' && (
        <Popup
          ref={popup}
          popover="auto"
          role="dialog"
          aria-label={messages.article.linkTo({ heading })}
          className="section-address-panel"
          onToggle={({ newState }) => {
            if (newState === 'closed') setRefused('');
          }}
        >
          <p>{share.selected}</p>
          <LinkField url={refused} field={field} />
        </Popup>
      )}
    </>
  );
}
