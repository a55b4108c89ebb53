import './notice.css';
import type { ReactNode } from 'react';

const toneClasses = { plain: 'notice', differ: 'notice notice-differ' };

/** Renders a remark beside the text. */
export function Notice({ tone = 'plain', children }: { tone?: keyof typeof toneClasses; children: ReactNode }) {
  return <div className={toneClasses[tone]}>{children}</div>;
}
