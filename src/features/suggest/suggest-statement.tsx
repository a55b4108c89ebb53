import { useMemo, useState } from 'react';
import { Button } from '#ui/button.tsx';
import { messages } from '#messages/messages.ts';
import { OutsideLink } from '#entities/outside-link.tsx';
import { useSite } from '#entities/vocabulary.ts';
import type { PageData } from '#wiki/page-data.ts';
import { editAddress } from '#wiki/site-data.ts';
import { SuggestForm } from './suggest-form.tsx';
import { suggestionFor } from './suggestion.ts';

/**
 * Renders the way to change the statement that a footnote marker belongs to: a link to the editor of its file, with what
 * to look for there; without an editor a button, which copies it for a message.
 */
export function SuggestStatement({ page, marker }: { page: PageData; marker: Element }) {
  const site = useSite();
  const [openFor, setOpenFor] = useState<Element | null>(null);
  const suggestion = useMemo(() => suggestionFor(page, marker), [page, marker]);
  const address = editAddress(site, suggestion.file);
  const { open, find } = messages.suggest;
  if (address !== undefined) {
    const { claim } = suggestion;
    return (
      <p>
        <OutsideLink href={address}>{open}</OutsideLink> {claim && find({ id: claim.id })}
      </p>
    );
  }
  const isOpen = openFor === marker;
  return (
    <>
      {/* It stays, since it has the focus. */}
      <Button aria-expanded={isOpen} onClick={() => setOpenFor(isOpen ? null : marker)}>
        {open}
      </Button>
      {isOpen && <SuggestForm suggestion={suggestion} />}
    </>
  );
}
