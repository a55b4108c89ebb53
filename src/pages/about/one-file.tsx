import { useHref } from 'react-router';
import { messages } from '#messages/messages.ts';
import { oneFileAddress } from '#wiki/addresses.ts';

/** Renders the link to the one-file edition, with its size in megabytes. */
export function OneFile({ id, megabytes }: { id: string; megabytes: number }) {
  const { text, link } = messages.about.oneFile;
  return (
    <p>
      {text}{' '}
      <a href={useHref(oneFileAddress(id))} download>
        {link({ megabytes })}
      </a>
    </p>
  );
}
