import './tag.css';
import type { ReactNode } from 'react';

/** A few words set apart from the text around them. Its tone never carries the meaning alone. */
export function Tag({ tone = 'plain', children }: { tone?: 'plain' | 'warm'; children: ReactNode }) {
  return <span className={tone === 'plain' ? 'tag' : `tag tag-${tone}`}>{children}</span>;
}

/** Tags side by side. */
export function TagList({ tags }: { tags: readonly { key: string; content: ReactNode }[] }) {
  return (
    <ul role="list" className="tag-list">
      {tags.map(({ key, content }) => (
        <li key={key}>{content}</li>
      ))}
    </ul>
  );
}
