/** Renders a name in its original script, after the name; nothing if there is none. */
export function OriginalName({ original }: { original?: { text: string; lang: string } | undefined }) {
  if (!original) return null;
  return (
    <>
      {' '}
      <span lang={original.lang}>{original.text}</span>
    </>
  );
}
