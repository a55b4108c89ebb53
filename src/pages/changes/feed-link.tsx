import './feed-link.css';
import { useHref } from 'react-router';
import { messages } from '#messages/messages.ts';
import { feedAddress } from '#wiki/addresses.ts';

/** Renders the link to the feed, and what it contains. */
export function FeedLink() {
  return (
    <p className="feed-link">
      {/* A file, not a page of the app. */}
      <a href={useHref(feedAddress)} type="application/atom+xml">
        {messages.changes.feed}
      </a>
      <span>{messages.changes.feedNote}</span>
    </p>
  );
}
