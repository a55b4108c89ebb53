/** The texts of what makes reading comfortable: footnotes, previews, sharing. In English. */
export const enReading = {
  footnote: {
    label: (number: number) => `Source ${number}`,
    toList: 'Show it in the list of sources',
  },
  differing: {
    /** Stands over every value of a statement. */
    head: (label: string) => `${label}, by source`,
  },
  preview: {
    label: (title: string) => `Preview: ${title}`,
    turnOff: 'Turn previews off',
    setting: 'Preview links',
  },
  share: {
    open: 'Share this page',
    address: 'Address to share',
    careful: 'It leads to the careful edition, which spoils nothing.',
    full: 'It leads to the whole story; whoever has not finished the film is asked first.',
    loading: 'Looking up the address…',
    copy: 'Copy the link',
    copied: 'The link is copied.',
    copiedSection: (heading: string) => `The link to “${heading}” is copied.`,
    /** Where a section's address would tell of what comes later. */
    copiedPage: 'The link to the page is copied. That of the section would tell of a later part.',
    selected: 'This browser does not let a page copy. The address is selected, so that you can copy it yourself.',
    send: 'Send with an app…',
    networks: 'Share on',
  },
} as const;
