import './notice.css';
import type { ReactNode } from 'react';

/** A remark that stands beside the text. */
export function Notice({ tone = 'plain', children }: { tone?: 'plain' | 'differ'; children: ReactNode }) {
  return <div className={tone === 'plain' ? 'notice' : `notice notice-${tone}`}>{children}</div>;
}
