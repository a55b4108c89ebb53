/** A name in its original script, behind the name that it belongs to; nothing where there is none. */
export function OriginalName({ original }: { original?: { text: string; lang: string } | undefined }) {
  if (!original) return null;
  return (
    <>
      {' '}
      <span lang={original.lang}>{original.text}</span>
    </>
  );
}
