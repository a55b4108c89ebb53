import './link-lines.css';
import { PageLink } from '#entities/page-link.tsx';
import { ProseView } from '#entities/prose-view.tsx';
import { linkTitle } from '#entities/neutral-name.ts';
import { Emblem } from '#ui/emblem.tsx';
import { OriginalName } from '#ui/original-name.tsx';
import { type Prose, withoutCitations } from '#wiki/prose.ts';
import type { AnyLinkData, EmblemData } from '#wiki/shared-data.ts';

/** Renders a line for each thing: its emblem if it has one, its name, and a sentence about it. */
export function LinkLines({ lines }: { lines: readonly Line[] }) {
  return (
    <ul role="list" className="link-lines">
      {lines.map((line) => (
        <li key={`${line.path}${line.hash ?? ''}`}>
          {line.emblem && <Emblem look={line.emblem} size={48} />}
          <p>
            <PageLink path={line.path} hash={line.hash}>
              {linkTitle(line)}
            </PageLink>{' '}
            <OriginalName original={line.original} />
            {line.summary !== undefined && line.summary.length > 0 && (
              <span className="link-lines-summary">
                <ProseView prose={withoutCitations(line.summary)} />
              </span>
            )}
          </p>
        </li>
      ))}
    </ul>
  );
}

type Line = AnyLinkData & { summary?: Prose; emblem?: EmblemData };
