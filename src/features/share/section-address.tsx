import './section-address.css';
import { type MouseEvent, Suspense, useRef, useState } from 'react';
import { HashLink } from '#lib/hash-link.tsx';
import { isPlainClick } from '#lib/plain-click.ts';
import { messages } from '#messages/messages.ts';
import { onDemand } from '#entities/on-demand.tsx';
import { isShareable } from './is-shareable.ts';
import type { Copier } from './section-copy.tsx';

// The link leads to the section, whether the rest can be loaded or not.
const [SectionCopy] = onDemand(
  async () => ({ default: (await import('./share-tools.ts')).SectionCopy }),
  () => null,
);

/** Renders the link of a section, which also copies an address to share. */
export function SectionAddress({ id, heading }: { id: string; heading: string }) {
  const [isNear, setIsNear] = useState(false);
  const [isRefused, setRefused] = useState(false);
  const copier = useRef<Copier>(null);
  const isClicked = useRef(false);
  const prepare = () => setIsNear(isShareable());
  const onClick = (event: MouseEvent) => {
    if (!isPlainClick(event)) return;
    prepare();
    if (copier.current) void copier.current.copy();
    else isClicked.current = true;
  };
  const onCopier = (loaded: Copier | null) => {
    copier.current = loaded;
    if (!loaded || !isClicked.current) return;
    isClicked.current = false;
    void loaded.copy();
  };
  return (
    <>
      <HashLink
        target={id}
        className={isRefused ? 'section-address section-address-refused' : 'section-address'}
        aria-label={messages.article.linkTo({ heading })}
        onPointerEnter={prepare}
        onFocus={prepare}
        onClick={onClick}
      >
        #
      </HashLink>
      {isNear && (
        <Suspense>
          <SectionCopy ref={onCopier} id={id} heading={heading} onRefused={setRefused} />
        </Suspense>
      )}
    </>
  );
}
