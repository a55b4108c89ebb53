import './suggest.css';
import { useEffect, useEffectEvent, useId, useRef, useState } from 'react';
import { copyText } from '#lib/copy-text.ts';
import { Button } from '#ui/button.tsx';
import { messages } from '#messages/messages.ts';
import { OutsideLink } from '#entities/outside-link.tsx';
import { PageLink } from '#entities/page-link.tsx';
import { useSite } from '#entities/vocabulary.ts';
import { pagePath } from '#wiki/addresses.ts';
import { type Suggestion, suggestionText } from './suggestion.ts';

/**
 * Copies a suggestion as a message and says so, and where to send it. The message can be completed and copied again;
 * where the browser refuses to copy it, it is selected.
 */
export function SuggestForm({ suggestion }: { suggestion: Suggestion }) {
  const { name, contact } = useSite();
  const id = useId();
  const form = useRef<HTMLDivElement>(null);
  const field = useRef<HTMLTextAreaElement>(null);
  const [text, setText] = useState(() => suggestionText(suggestion));
  const [status, setStatus] = useState('');
  const texts = messages.suggest;
  const say = (isCopied: boolean) => {
    if (!isCopied) field.current?.select();
    setStatus(isCopied ? texts.copied : texts.refused);
  };
  const onShow = useEffectEvent(() => void copyText(text).then(say));
  useEffect(() => {
    // A footnote with many sources is longer than its popover.
    form.current?.scrollIntoView({ block: 'nearest' });
    onShow();
  }, []);
  return (
    <div ref={form} className="suggest-form">
      <p role="status" className="suggest-form-status">
        {status}
      </p>
      <label htmlFor={id}>{texts.text}</label>
      <textarea ref={field} id={id} rows={8} value={text} onChange={({ target }) => setText(target.value)} />
      <p className="suggest-form-actions">
        <Button onClick={() => void copyText(text).then(say)}>{texts.copy}</Button>
        {contact === undefined ? (
          <span>{texts.nobody}</span>
        ) : (
          <OutsideLink
            href={withMessage(contact, texts.message.subject({ site: name }), text)}
            mayContainSpoilers={false}
          >
            {texts.contact}
          </OutsideLink>
        )}
      </p>
      <p>
        <PageLink path={pagePath('contribute')}>{texts.help}</PageLink>
      </p>
    </div>
  );
}

/** Returns an address for mail with subject and text (https://www.rfc-editor.org/info/rfc6068), other addresses as they are. */
function withMessage(contact: string, subject: string, text: string): string {
  if (!contact.startsWith('mailto:')) return contact;
  return `${contact}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(text.replaceAll('\n', '\r\n'))}`;
}
