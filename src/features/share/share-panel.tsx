import './share-page.css';
import { useEffect, useEffectEvent, useRef, useState } from 'react';
import { Button } from '#ui/button.tsx';
import { messages } from '#messages/messages.ts';
import { OutsideLink } from '#entities/outside-link.tsx';
import { copyText } from '#lib/copy-text.ts';
import { LinkField } from './link-field.tsx';
import { networks } from './networks.ts';
import { type FoundLink, useSharedLink } from './use-shared-link.ts';

/** Renders the ways to share the page on the screen, once its link is found. */
export function SharePanel() {
  const find = useSharedLink();
  const [link, setLink] = useState<FoundLink | null>(null);
  const onShow = useEffectEvent(() => void find().then(setLink));
  useEffect(() => onShow(), []);
  return link ? <Ways link={link} /> : <p>{messages.share.loading}</p>;
}

/** Renders the ways to share a link: copying it, the device's own panel, and the networks. */
function Ways({ link: { url, title, isCareful } }: { link: FoundLink }) {
  const field = useRef<HTMLInputElement>(null);
  const [status, setStatus] = useState('');
  const share = messages.sharing;
  const copy = async () => {
    if (await copyText(url)) return setStatus(share.copied);
    field.current?.focus();
    setStatus(share.selected);
  };
  const send = async () => {
    try {
      await navigator.share({ title, url });
    } catch {
      // The reader closed the device's panel without sharing.
    }
  };
  return (
    <>
      <p className="share-panel-title">{title}</p>
      <p className="share-panel-note">{isCareful ? share.careful : share.full}</p>
      <LinkField url={url} field={field} />
      <div className="share-panel-actions">
        <Button tone="warm" onClick={() => void copy()}>
          {share.copy}
        </Button>
        {'share' in navigator && <Button onClick={() => void send()}>{share.send}</Button>}
      </div>
      <p role="status" className="share-panel-status">
        {status}
      </p>
      <div className="share-panel-networks">
        <p id="share-networks">{share.networks}</p>
        <ul role="list" aria-labelledby="share-networks">
          {networks.map(({ name, address }) => (
            <li key={name}>
              <OutsideLink href={address(url, title)} mayContainSpoilers={false}>
                {name}
              </OutsideLink>
            </li>
          ))}
        </ul>
      </div>
    </>
  );
}
