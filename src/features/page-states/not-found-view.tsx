import './state-page.css';
import { useContext } from 'react';
import { messages } from '#messages/messages.ts';
import { NearestPagesContext } from '#entities/nearest-pages-context.ts';
import { StatePage } from './state-page.tsx';
import { WaysOn } from './ways-on.tsx';

/**
 * Renders "Not found", with the same text for content that is hidden at this part and for content that does not exist.
 */
export function NotFoundView() {
  const nearestPages = useContext(NearestPagesContext);
  return (
    <StatePage state="nothingHere" title={messages.states.nothingHere.title}>
      <p className="state-page-lead">{messages.states.nothingHere.text}</p>
      <WaysOn />
      {nearestPages}
    </StatePage>
  );
}
