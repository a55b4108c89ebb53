import './section-address.css';
import { type Ref, useEffect, useEffectEvent, useImperativeHandle, useRef, useState } from 'react';
import { Popup } from '#ui/popup.tsx';
import { messages } from '#messages/messages.ts';
import { copyText } from '#lib/copy-text.ts';
import { LinkField } from './link-field.tsx';
import { useSharedLink } from './use-shared-link.ts';

/** How long the confirmation of a copied link is shown, in milliseconds. */
const toldFor = 4000;

/** What copies the address of a section. */
export interface Copier {
  copy: () => Promise<void>;
}

/**
 * Gives a copier of the address of a section, says what it has copied, and shows the address in a field where the
 * browser refuses. `onRefused` is told whether the field is shown.
 */
export function SectionCopy({ ref, id, heading, onRefused }: SectionCopyProps) {
  const find = useSharedLink();
  const popup = useRef<HTMLDivElement>(null);
  const field = useRef<HTMLInputElement>(null);
  const [status, setStatus] = useState('');
  const [refused, setRefused] = useState('');
  const share = messages.sharing;
  const copy = async () => {
    const { url, hasSection } = await find(id);
    if (await copyText(url)) {
      setStatus(hasSection ? share.copiedSection({ heading }) : share.copiedPage);
    } else {
      setRefused(url);
      onRefused(true);
    }
  };
  useImperativeHandle(ref, () => ({ copy }));
  // Before the click: some browsers allow copying only synchronously.
  const onNear = useEffectEvent(() => void find(id));
  useEffect(() => onNear(), []);
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
  return (
    <>
      {/* Always there, since a live region must exist before its text. */}
      <span role="status" className="section-address-status print-hidden">
        {status}
      </span>
      {refused !== '' && (
        <Popup
          ref={popup}
          popover="auto"
          role="dialog"
          aria-label={messages.article.linkTo({ heading })}
          className="section-address-panel"
          onToggle={({ newState }) => {
            if (newState !== 'closed') return;
            setRefused('');
            onRefused(false);
          }}
        >
          <p>{share.selected}</p>
          <LinkField url={refused} field={field} />
        </Popup>
      )}
    </>
  );
}

interface SectionCopyProps {
  ref: Ref<Copier>;
  id: string;
  heading: string;
  onRefused: (isRefused: boolean) => void;
}
