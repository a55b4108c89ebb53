// Made from src/messages/en/*.json by `npm run format`; do not edit it by hand.
declare const messages: {
  /** The title of the page about the wiki. */
  readonly aboutTitle: (values: { site: string }) => string;
  readonly about: {
    readonly lead: string;
    readonly promises: {
      readonly title: string;
      readonly list: {
        readonly sources: {
          readonly name: string;
          readonly text: string;
        };
        readonly spoilers: {
          readonly name: string;
          readonly text: string;
        };
        readonly always: {
          readonly name: string;
          readonly text: string;
        };
      };
    };
    readonly figures: {
      readonly title: string;
      readonly note: string;
      readonly pages: string;
      readonly claims: string;
      readonly values: string;
      readonly disagreements: string;
      readonly sources: string;
    };
    readonly spoilers: {
      readonly title: string;
      readonly paragraphs: {
        readonly parts: string;
        readonly device: string;
        readonly editions: string;
      };
      readonly limitTitle: string;
      readonly limits: {
        readonly noLock: string;
        readonly noScript: string;
        readonly addresses: string;
        readonly links: string;
      };
    };
    readonly wording: {
      readonly title: string;
      readonly list: {
        readonly ownWords: string;
        readonly cited: string;
        readonly names: string;
        readonly sober: string;
        readonly disability: string;
        readonly readers: string;
      };
    };
    readonly licences: {
      readonly title: string;
      readonly content: string;
      readonly code: string;
      readonly codeName: string;
      readonly font: string;
      readonly repository: string;
      readonly pictures: string;
      readonly fontLicence: string;
    };
  };
};
export default messages;
/** The BCP 47 tag by which numbers, dates and lists are written. */
export declare const locale: string;
