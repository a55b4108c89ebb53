import './code.css';
import type { ReactNode } from 'react';

/** Renders what is typed or stands in a file: in a line, or as a block, which may have a label above it. */
export function Code({ block = false, label, children }: CodeProps) {
  const code = <code className="code">{children}</code>;
  if (!block) return code;
  const box = <pre className="code-block">{code}</pre>;
  if (label === undefined) return box;
  return (
    <figure>
      <figcaption>{label}</figcaption>
      {box}
    </figure>
  );
}

interface CodeProps {
  block?: boolean;
  label?: string;
  children: ReactNode;
}
