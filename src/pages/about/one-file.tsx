import { useHref } from 'react-router';
import { messages } from '#messages/messages.ts';
import { oneFileAddress } from '#wiki/addresses.ts';

/** Renders the link to the one-file edition, with its size in bytes. */
export function OneFile({ id, size }: { id: string; size: number }) {
  const { text, link } = messages.about.oneFile;
  const href = useHref(oneFileAddress(id));
  return (
    <p>
      {text}{' '}
      <a href={href} download>
        {link({ file: href.slice(href.lastIndexOf('/') + 1), megabytes: Math.ceil(size / 100_000) / 10 })}
      </a>
    </p>
  );
}
