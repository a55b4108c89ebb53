import './tag.css';
import type { ReactNode } from 'react';

const toneClasses = { plain: 'tag', warm: 'tag tag-warm' };

/** Renders a tag. Its tone never carries the meaning alone. */
export function Tag({ tone = 'plain', children }: { tone?: keyof typeof toneClasses; children: ReactNode }) {
  return <span className={toneClasses[tone]}>{children}</span>;
}

/** Renders tags side by side. */
export function TagList({ tags }: { tags: readonly { key: string; content: ReactNode }[] }) {
  return (
    <ul role="list" className="tag-list">
      {tags.map(({ key, content }) => (
        <li key={key}>{content}</li>
      ))}
    </ul>
  );
}
