import './link-lines.css';
import { PageLink } from '#entities/page-link.tsx';
import { Portrait } from '#entities/portrait.tsx';
import { ProseView } from '#entities/prose-view.tsx';
import { linkTitle } from '#entities/neutral-name.ts';
import { Emblem } from '#ui/emblem.tsx';
import { OriginalName } from '#ui/original-name.tsx';
import { withoutCitations } from '#wiki/prose.ts';
import type { AnyLinkData, CardData } from '#wiki/shared-data.ts';

/** Renders a line for each thing: its portrait or emblem if it has one, its name, and a sentence about it. */
export function LinkLines({ lines }: { lines: readonly Line[] }) {
  return (
    <ul role="list" className="link-lines">
      {lines.map((line) => (
        <li key={`${line.path}${line.hash ?? ''}`}>
          <LinePicture line={line} />
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

/** Renders a portrait, or an emblem; the name beside it says who it is. */
function LinePicture({ line: { portrait, emblem } }: { line: Line }) {
  if (portrait?.src !== undefined) return <Portrait src={portrait.src} size={72} />;
  return emblem && <Emblem look={emblem} size={48} />;
}

type Line = AnyLinkData & Partial<Pick<CardData, 'summary' | 'emblem' | 'portrait'>>;
