import './versions-page.css';
import { claimAnchor } from '#wiki/claim-anchor.ts';
import { pageDescription } from '#entities/page-description.ts';
import { PageLink } from '#entities/page-link.tsx';
import { FootnoteMarkers } from '#entities/prose-view.tsx';
import { TitleLink } from '#entities/title-link.tsx';
import { usePage } from '#entities/use-page.ts';
import { ValueView } from '#entities/value-view.tsx';
import { TableRegion } from '#ui/table-region.tsx';
import { VisuallyHidden } from '#ui/visually-hidden.tsx';
import { messages } from '#messages/messages.ts';
import { ListLayout } from '#pages/shared/list-layout.tsx';
import type { VersionCell } from '#wiki/page-data.ts';
import type { PageLinkData } from '#wiki/shared-data.ts';

/** Renders the film and its other versions side by side: a column for each, a row for what is compared. */
export function Component() {
  const page = usePage('versions');
  const { rows, versions } = page;
  const texts = messages.versions;
  return (
    <ListLayout page={page} intro={pageDescription(page)}>
      {versions.length < 2 && <p>{texts.none}</p>}
      {rows.length > 0 && (
        <TableRegion
          pinned
          caption={texts.caption}
          head={[
            { key: 'row', content: <VisuallyHidden>{texts.row}</VisuallyHidden> },
            ...versions.map((version) => ({
              key: version.page.path,
              content: (
                <span className="versions-name">
                  <TitleLink page={version.page} />
                </span>
              ),
            })),
          ]}
        >
          {rows.map(({ id, label }, at) => (
            <tr key={id} id={id}>
              <th scope="row">
                <span className="versions-label">{label}</span>
              </th>
              {versions.map((version) => (
                <td key={version.page.path}>
                  <Cell page={version.page} label={label} cell={version.cells[at] ?? null} />
                </td>
              ))}
            </tr>
          ))}
        </TableRegion>
      )}
    </ListLayout>
  );
}

/** Renders what a version says in a row, with the way to all values if sources differ; a dash if nothing is known. */
function Cell({ page, label, cell }: { page: PageLinkData; label: string; cell: VersionCell | null }) {
  if (!cell) {
    return (
      <>
        <span aria-hidden="true">–</span>
        <VisuallyHidden>{messages.versions.unknown}</VisuallyHidden>
      </>
    );
  }
  return (
    <>
      {cell.values.map((value, at) => (
        <div key={at}>
          <ValueView value={value} />
          <FootnoteMarkers citations={value.citations} />
        </div>
      ))}
      {cell.differs && (
        <PageLink path={page.path} hash={page.hash ?? `#${claimAnchor(cell.claim)}`} className="versions-differs">
          {messages.versions.differs}
          <VisuallyHidden>{messages.claims.differsOn({ label })}</VisuallyHidden>
        </PageLink>
      )}
    </>
  );
}
