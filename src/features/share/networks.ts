interface Network {
  name: string;
  /** Returns the network's own share address. */
  address: (url: string, title: string) => string;
}

/** The networks that the wiki's founding page named for sharing, as plain links: nothing of theirs is loaded. */
export const networks: readonly Network[] = [
  { name: 'Facebook', address: (u) => withQuery('https://www.facebook.com/sharer/sharer.php', { u }) },
  { name: 'X (Twitter)', address: (url, text) => withQuery('https://x.com/intent/post', { text, url }) },
  { name: 'LinkedIn', address: (url) => withQuery('https://www.linkedin.com/sharing/share-offsite/', { url }) },
  { name: 'Reddit', address: (url, title) => withQuery('https://www.reddit.com/submit', { url, title }) },
];

function withQuery(address: string, query: Record<string, string>): string {
  return `${address}?${new URLSearchParams(query)}`;
}
