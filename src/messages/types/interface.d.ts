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
      readonly opened: string;
      readonly placed: string;
      readonly share: (values: { percent: number }) => string;
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
      readonly contribute: string;
    };
    readonly data: {
      readonly title: string;
      readonly text: string;
      readonly careful: (values: { claims: number }) => string;
      readonly full: (values: { claims: number }) => string;
      /** A link to the table, with its size. */
      readonly csv: (values: { megabytes: number }) => string;
      /** A link to the file for programs, with its size. */
      readonly json: (values: { megabytes: number }) => string;
      readonly schema: string;
      /** Followed by a link to the licence. */
      readonly licence: string;
    };
    readonly oneFile: {
      readonly title: string;
      readonly text: string;
      /** A link to the file, with its size. */
      readonly link: (values: { megabytes: number }) => string;
    };
    readonly licences: {
      readonly title: string;
      readonly content: string;
      readonly code: string;
      readonly codeName: string;
      /** Followed by a link to the licence of the font. */
      readonly font: {
        readonly titles: (values: { font: string; authors: string }) => string;
        readonly text: (values: { font: string; authors: string }) => string;
      };
      readonly repository: string;
      readonly drawings: string;
    };
  };
  readonly article: {
    readonly contents: string;
    readonly linkTo: (values: { heading: string }) => string;
    readonly statements: string;
    readonly views: string;
    readonly relationships: string;
    readonly names: string;
    readonly appearances: string;
    readonly backlinks: string;
    readonly references: string;
    readonly plot: string;
    readonly plotPart: (values: { part: number; title: string }) => string;
    readonly group: string;
    readonly playedBy: string;
    readonly cast: string;
    /** Links to the table of all versions of the film. */
    readonly versions: string;
    readonly credits: string;
    /** Precedes the role or the note of a member of the cast or crew. */
    readonly job: (values: { job: string }) => string;
    readonly comparisons: string;
    readonly type: string;
    readonly year: string;
  };
  readonly claims: {
    readonly atAGlance: string;
    readonly atAGlanceOf: (values: { title: string }) => string;
    /** On a phone, below the first facts: unfolds the others. The number is that of all. */
    readonly allFacts: (values: { count: number }) => string;
    readonly differs: (values: { values: number }) => string;
    readonly others: (values: { values: number }) => string;
    /** For screen readers, after the number of values. */
    readonly differsOn: (values: { label: string }) => string;
    readonly saidBy: string;
    /** After the name of a source: the page, minute or heading in it. */
    readonly place: (values: { place: string }) => string;
    readonly since: string;
    readonly ranks: {
      readonly preferred: string;
      readonly deprecated: string;
    };
  };
  readonly differing: {
    /** The heading of all values of a statement. */
    readonly head: (values: { label: string }) => string;
  };
  readonly companions: {
    /** The heading of the characters who share scenes with a character, or who appear at a place. */
    readonly title: {
      readonly character: string;
      readonly place: string;
    };
    readonly scenes: (values: { scenes: number }) => string;
    /** For screen readers, after the number of scenes. */
    readonly with: (values: { name: string }) => string;
  };
  readonly answers: {
    readonly related: string;
    readonly relatedTo: (values: { question: string }) => string;
  };
  readonly awards: {
    readonly ofPerson: string;
    /** The name of an award with the number of its edition. */
    readonly edition: (values: { edition: number; body: string }) => string;
    readonly won: string;
    readonly nominated: string;
  };
  readonly awardTable: {
    readonly heading: string;
    readonly all: (values: { awards: number }) => string;
    readonly caption: string;
    /** The columns of the table of awards. “who” is who won or was nominated. */
    readonly columns: {
      readonly category: string;
      readonly who: string;
      readonly result: string;
    };
    /** In the column “For”, if the film itself won or was nominated. */
    readonly film: string;
  };
  readonly changes: {
    readonly intro: (values: { since: string }) => string;
    readonly none: string;
    /** Instead of the list, before the wiki was released for the first time. */
    readonly unreleased: string;
    /** Instead of the list, if the site was built without the history of the content. */
    readonly unknown: string;
    /** A link to the feed, for those who read news with another program. Atom is its format. */
    readonly feed: string;
    readonly feedNote: string;
    readonly feedTitle: (values: { site: string }) => string;
    /** The title of what the feed tells of a page on a day. */
    readonly entry: (values: { page: string; day: string }) => string;
    /** In place of the name of a page that no longer exists; “kind” is “Place”, “Character” and the like. */
    readonly gone: (values: { kind: string }) => string;
    /** What happened to something on a page. Of what was removed, only that is said. */
    readonly things: {
      readonly page: {
        readonly added: string;
        readonly changed: string;
        readonly removed: string;
      };
      readonly statement: {
        readonly added: (values: { label: string }) => string;
        readonly changed: (values: { label: string }) => string;
        readonly sourced: (values: { label: string }) => string;
        readonly unsourced: (values: { label: string }) => string;
        readonly removed: string;
      };
      readonly oneValue: {
        readonly added: (values: { label: string }) => string;
        readonly changed: (values: { label: string }) => string;
        readonly sourced: (values: { label: string }) => string;
        readonly unsourced: (values: { label: string }) => string;
        readonly removed: string;
      };
      readonly section: {
        readonly added: (values: { label: string }) => string;
        readonly changed: (values: { label: string }) => string;
        readonly removed: string;
      };
      readonly paragraph: {
        readonly added: (values: { label: string }) => string;
        readonly changed: (values: { label: string }) => string;
        readonly sourced: (values: { label: string }) => string;
        readonly unsourced: (values: { label: string }) => string;
        readonly removed: string;
      };
      /** The first paragraphs of a page, which have no heading. */
      readonly introduction: {
        readonly added: string;
        readonly changed: string;
        readonly sourced: string;
        readonly unsourced: string;
      };
      readonly story: {
        readonly added: string;
        readonly changed: string;
        readonly sourced: string;
        readonly unsourced: string;
        readonly removed: string;
      };
      readonly reply: {
        readonly added: string;
        readonly changed: string;
        readonly sourced: string;
        readonly unsourced: string;
        readonly removed: string;
      };
      readonly opinion: {
        readonly added: string;
        readonly changed: string;
        readonly removed: string;
      };
      readonly spelling: {
        readonly added: string;
        readonly changed: string;
        readonly sourced: string;
        readonly unsourced: string;
        readonly removed: string;
      };
      readonly quotation: {
        readonly added: string;
        readonly changed: string;
        readonly sourced: string;
        readonly unsourced: string;
        readonly removed: string;
      };
      readonly prize: {
        readonly added: string;
        readonly changed: string;
        readonly sourced: string;
        readonly unsourced: string;
        readonly removed: string;
      };
      readonly tie: {
        readonly added: string;
        readonly changed: string;
        readonly sourced: string;
        readonly unsourced: string;
        readonly removed: string;
      };
      readonly presence: {
        readonly added: string;
        readonly changed: string;
        readonly removed: string;
      };
      readonly feeling: {
        readonly added: string;
        readonly changed: string;
        readonly removed: string;
      };
      readonly filmCredit: {
        readonly added: string;
        readonly changed: string;
        readonly sourced: string;
        readonly unsourced: string;
        readonly removed: string;
      };
      /** Anything else on a page. */
      readonly detail: {
        readonly changed: string;
        readonly sourced: string;
        readonly unsourced: string;
      };
    };
  };
  readonly characters: {
    readonly groups: string;
    readonly everyone: string;
    readonly count: (values: { characters: number }) => string;
    readonly countOf: (values: { shown: number; all: number }) => string;
  };
  readonly charts: {
    readonly relationships: {
      readonly section: string;
      readonly title: string;
      readonly sentence: (values: {
        isPart: boolean;
        people: number;
        tied: number;
        isComplete: boolean;
        ties: number;
      }) => string;
      readonly choose: string;
      readonly node: (values: { name: string; ties: number }) => string;
      readonly tiesOf: (values: { name: string }) => string;
      /** Two characters are related, but no source says how. */
      readonly tiedWithout: string;
      /** The head of a table. A row reads: Ada, Bo, son, mother. */
      readonly head: {
        readonly one: string;
        readonly other: string;
        readonly otherIs: string;
        readonly oneIs: string;
      };
      readonly most: (values: { name: string; ties: number }) => string;
      readonly invitation: string;
    };
    readonly admissions: {
      readonly section: string;
      readonly title: string;
      readonly sentence: (values: { tickets: number; date: string }) => string;
      readonly breakEven: (values: { tickets: number }) => string;
      readonly amount: (values: { tickets: number }) => string;
      readonly tick: (values: { day: number }) => string;
      readonly tickets: (values: { tickets: number }) => string;
      readonly point: (values: { day: number; date: string; isRange: boolean; least: number; most: number }) => string;
      readonly head: {
        readonly day: string;
        readonly date: string;
        readonly tickets: string;
        readonly sources: string;
      };
      /** A day of the chart with what the wiki remarks on its figures. */
      readonly noted: (values: { said: string; note: string }) => string;
      readonly hint: (values: { release: string }) => string;
      readonly brokeEven: (values: { tickets: number; day: number }) => string;
      readonly needed: (values: { tickets: number }) => string;
    };
    readonly ratings: {
      readonly section: string;
      readonly title: string;
      readonly sentence: (values: {
        ratings: number;
        hasReviews: boolean;
        hasVotes: boolean;
        hasUnknown: boolean;
        isPart: boolean;
        reviewers: number;
        shown: number;
      }) => string;
      readonly percent: (values: { share: number }) => string;
      readonly votes: (values: { votes: number }) => string;
      readonly head: {
        readonly who: string;
        readonly where: string;
        readonly printed: string;
        readonly share: string;
        readonly votes: string;
      };
      readonly oneVoice: string;
      readonly unknown: string;
      readonly none: string;
      readonly label: (values: { share: number }) => string;
      /** Ratings that have no number, or of which the scale is unknown. */
      readonly notDrawn: (values: { ratings: number }) => string;
      readonly on: (values: { name: string; date: string }) => string;
    };
    readonly table: string;
    readonly title: string;
    readonly nav: string;
    readonly skip: string;
    readonly list: string;
    readonly hint: string;
    /** The label of the first part of an axis; the others show only their number. */
    readonly axis: (values: { part: number }) => string;
    /** The name of a scene: its number and its title. */
    readonly scene: (values: { name: string; title: string }) => string;
    readonly shown: (values: { scene: string; position: number; part: number }) => string;
    readonly head: {
      readonly scene: string;
      readonly position: string;
      readonly part: string;
      readonly thread: string;
    };
    readonly storyCurve: {
      readonly title: string;
      readonly short: string;
      readonly screen: string;
      readonly story: string;
      readonly sentence: (values: {
        scenes: number;
        repeated: number;
        often: 'twice' | 'more';
        back: number;
      }) => string;
      /** One for each time of the story except the main one; {thread} is its name in the content. */
      readonly apart: (values: { thread: string; scenes: number }) => string;
      readonly head: {
        readonly place: string;
      };
    };
    readonly narrative: {
      readonly title: string;
      readonly short: string;
      readonly sentence: (values: { characters: number; scenes: number; left: number }) => string;
      readonly closest: (values: { characters: string; scenes: number }) => string;
      readonly point: (values: { scene: string; characters: string }) => string;
      readonly legend: {
        readonly scene: string;
        /** A scene of another time than the main one; {thread} is its name in the content. */
        readonly apart: (values: { thread: string }) => string;
      };
      readonly slide: string;
      readonly zoom: string;
      readonly select: (values: { name: string }) => string;
      readonly all: (values: { name: string }) => string;
      readonly selected: (values: { name: string }) => string;
      readonly list: string;
      readonly hint: string;
      readonly head: {
        readonly characters: string;
      };
    };
    readonly feelings: {
      readonly title: string;
      readonly short: string;
      readonly sentence: (values: { reactions: number; voices: number; unreached: number }) => string;
      readonly peak: (values: { reaction: string; scene: string; voices: number }) => string;
      readonly point: (values: { scene: string; reaction: string; voices: string }) => string;
      readonly select: (values: { reaction: string }) => string;
      readonly all: (values: { reaction: string }) => string;
      readonly selected: (values: { reaction: string }) => string;
      readonly list: string;
      readonly hint: string;
      readonly voices: string;
      readonly voice: (values: { name: string; points: number }) => string;
      readonly row: (values: { name: string; points: number }) => string;
      readonly head: {
        readonly reaction: string;
        readonly voice: string;
        readonly source: string;
      };
    };
  };
  readonly contribute: {
    readonly lead: string;
    readonly ways: {
      readonly title: string;
      readonly without: {
        readonly title: string;
        /** Which of the two is shown depends on whether the wiki has an editor on the web. */
        readonly editor: string;
        readonly copy: string;
        /** Followed by a link to the address. */
        readonly contact: string;
        readonly nobody: string;
      };
      readonly with: {
        readonly title: string;
        /** Followed by a link to the repository. */
        readonly repository: string;
        readonly noRepository: string;
        readonly start: string;
        readonly folder: string;
        readonly check: string;
        readonly send: string;
      };
    };
    readonly example: {
      readonly page: string;
      readonly file: string;
      readonly statement: string;
      readonly label: string;
    };
    readonly without: string;
    readonly fact: {
      readonly title: string;
      readonly intro: string;
      readonly steps: {
        /** “claim” is the id of a statement. */
        readonly find: (values: { claim: string }) => string;
        readonly change: string;
        readonly differ: string;
      };
      readonly command: string;
      readonly without: string;
    };
    readonly source: {
      readonly title: string;
      readonly intro: string;
      readonly command: string;
      readonly steps: {
        readonly value: string;
        /** “cite” is how a sentence cites a source. */
        readonly sentence: (values: { cite: string }) => string;
        readonly place: string;
      };
      readonly without: string;
    };
    readonly review: {
      readonly title: string;
      readonly intro: string;
      readonly command: string;
      readonly steps: {
        readonly words: string;
        readonly voice: string;
        readonly reveal: string;
      };
      readonly without: string;
    };
    readonly spelling: {
      readonly title: string;
      readonly intro: string;
      readonly steps: {
        readonly name: string;
        readonly alias: string;
      };
      readonly command: string;
      readonly without: string;
    };
    readonly needs: {
      readonly title: string;
      readonly list: {
        readonly source: string;
        readonly words: string;
        readonly reveal: string;
      };
      readonly about: string;
    };
  };
  readonly suggest: {
    readonly open: string;
    readonly loading: string;
    readonly copied: string;
    readonly refused: string;
    readonly text: string;
    readonly copy: string;
    /** A link to the address to which suggestions are sent. */
    readonly contact: string;
    readonly nobody: string;
    readonly help: string;
    /** Beside a link to the editor of a file: how the statement is found in it. */
    readonly find: (values: { id: string }) => string;
    readonly message: {
      readonly subject: (values: { site: string }) => string;
      readonly page: (values: { title: string; path: string }) => string;
      readonly file: (values: { file: string }) => string;
      /** “id” is what the file calls the statement, “label” what the page calls it. */
      readonly statement: (values: { label: string; id: string }) => string;
      readonly section: (values: { heading: string }) => string;
      readonly now: (values: { text: string }) => string;
      readonly should: string;
      readonly source: string;
    };
  };
  readonly skipLink: string;
  readonly footer: {
    readonly edition: {
      readonly careful: string;
      readonly full: string;
    };
    readonly shortcuts: string;
  };
  readonly theme: {
    readonly label: string;
    readonly system: string;
    readonly light: string;
    readonly dark: string;
  };
  readonly rootError: {
    readonly title: string;
    readonly explain: string;
  };
  /** The title of the browser tab: the title of the page (on the home page, of the film) and the name of the wiki. */
  readonly documentTitle: (values: { page: string; site: string }) => string;
  /** The title of every page of a list but the first. */
  readonly laterPageTitle: (values: { title: string; page: string }) => string;
  /** The title of a page that redirects to its new address. */
  readonly moved: string;
  readonly home: {
    readonly what: (values: { site: string }) => string;
    readonly about: string;
    readonly facts: string;
    /** The heading of questions people have who have not seen the film. */
    readonly before: string;
    readonly whoIsWho: string;
    /** For those who have seen the film: the questions that only its end answers. */
    readonly questions: string;
    readonly moreQuestions: string;
    /** Remakes and sequels. */
    readonly versions: string;
    readonly moreVersions: string;
    readonly reviews: string;
    readonly moreReviews: string;
    readonly scenes: string;
    readonly moreScenes: string;
    readonly references: string;
  };
  readonly keyboard: {
    readonly title: string;
    readonly or: string;
    /** What each key does. */
    readonly does: {
      readonly search: string;
      readonly help: string;
      readonly close: string;
      readonly next: string;
      readonly follow: string;
      readonly chart: string;
      readonly markers: string;
      readonly slider: string;
    };
    readonly single: string;
    readonly note: string;
    readonly close: string;
  };
  readonly lines: {
    readonly heading: string;
    /** After a line of dialogue that no source quotes in the language of the film. */
    readonly translated: string;
  };
  readonly outside: {
    /** For screen readers, after the text of an external link; others see an arrow. */
    readonly hint: string;
    readonly spoilerWarning: string;
    /** The note says what to expect at the target. */
    readonly hintWithNote: (values: { note: string }) => string;
  };
  readonly footnote: {
    /** The name of a footnote marker, and of the sources that open beside it. {numbers}: “1–3, 7”. */
    readonly label: (values: { sources: number; numbers: string }) => string;
    readonly loading: string;
    readonly toList: string;
  };
  readonly preview: {
    readonly label: (values: { title: string }) => string;
    readonly turnOff: string;
    readonly setting: string;
  };
  readonly motifTypes: {
    readonly object: string;
    readonly ritual: string;
    readonly theme: string;
  };
  readonly collections: {
    /** The kind of a page about one thing, or of a thing on a list. */
    readonly one: {
      readonly film: string;
      readonly characters: string;
      readonly people: string;
      readonly events: string;
      readonly places: string;
      readonly motifs: string;
      readonly works: string;
      readonly reviews: string;
      readonly answers: string;
      readonly sources: string;
    };
    /** The plural, as a heading. */
    readonly many: {
      readonly film: string;
      readonly characters: string;
      readonly people: string;
      readonly events: string;
      readonly places: string;
      readonly motifs: string;
      readonly works: string;
      readonly reviews: string;
      readonly answers: string;
      readonly sources: string;
    };
    /** Headings of other search results: the film's own page, and pages outside the collections. */
    readonly other: {
      readonly film: string;
      readonly page: string;
    };
  };
  readonly nav: {
    readonly label: string;
    readonly more: string;
    readonly film: string;
    readonly characters: string;
    readonly people: string;
    readonly timeline: string;
    readonly places: string;
    readonly motifs: string;
    readonly works: string;
    readonly versions: string;
    readonly reviews: string;
    readonly answers: string;
    readonly sources: string;
    readonly disagreements: string;
    readonly changes: string;
    readonly about: string;
    readonly contribute: string;
    readonly search: string;
    readonly settings: string;
    readonly breadcrumbs: string;
    readonly home: string;
    readonly soFar: string;
  };
  readonly pagination: {
    readonly label: string;
    readonly previous: string;
    readonly next: string;
    /** Read out before the number of a page. */
    readonly page: string;
    /** Shown in place of the number of matches while the other pages of a filtered list load. */
    readonly loading: string;
  };
  /** The descriptions of list pages for search engines and link cards. */
  readonly descriptions: {
    readonly soFar: string;
    readonly characters: string;
    readonly people: string;
    readonly timeline: string;
    readonly places: string;
    readonly motifs: string;
    readonly works: string;
    readonly versions: string;
    readonly reviews: string;
    readonly answers: string;
    readonly sources: string;
    readonly disagreements: string;
    readonly changes: string;
    readonly search: string;
    readonly settings: string;
    readonly about: string;
    readonly contribute: string;
    /** The description of a page that is a spoiler before watching. */
    readonly later: string;
  };
  readonly peopleGroups: {
    readonly cast: string;
    readonly crew: string;
  };
  readonly reviews: {
    readonly intro: string;
    readonly sort: string;
    readonly orders: {
      readonly given: string;
      readonly rating: string;
      readonly name: string;
    };
    readonly noRating: string;
    readonly rating: (values: { value: number; scale: number }) => string;
    readonly verdict: string;
    readonly praise: string;
    readonly criticism: string;
    readonly nothingSaid: string;
    readonly moments: string;
    readonly comparisons: string;
    readonly viewing: string;
    readonly voice: (values: { reviewer: string }) => string;
    readonly outlet: string;
    readonly voices: string;
    readonly ratings: string;
    readonly aboutSource: string;
    readonly original: string;
  };
  readonly reviewList: {
    readonly filters: string;
    readonly filter: {
      readonly rating: string;
      readonly kind: string;
      readonly language: string;
    };
    readonly all: {
      readonly rating: string;
      readonly kind: string;
      readonly language: string;
    };
    readonly rated: {
      readonly with: string;
      readonly without: string;
    };
    readonly clear: string;
    readonly count: (values: { reviews: number }) => string;
    readonly printed: string;
    readonly countOf: (values: { shown: number; all: number }) => string;
  };
  /** What the mark on the logo says. */
  readonly offlineMark: {
    readonly offline: string;
    readonly ready: string;
  };
  readonly update: {
    readonly offered: string;
    readonly reload: string;
  };
  readonly offline: {
    readonly title: string;
    readonly explain: string;
    /** A size in megabytes. */
    readonly size: (values: { megabytes: number }) => string;
    /** What is going on. {part} is as in “Part 3” or “Before the film”. */
    readonly stage: {
      readonly unavailable: string;
      readonly checking: string;
      readonly keeping: (values: { part: string; done: string; size: string }) => string;
      readonly ready: (values: { part: string }) => string;
      readonly notStored: (values: { part: string }) => string;
      readonly onRequest: (values: { part: string; size: string }) => string;
      readonly noRoom: string;
      readonly stopped: string;
      readonly nothing: string;
    };
    /** The heading of a list of parts, each with its size and date. */
    readonly kept: string;
    readonly keptPart: (values: { size: string; date: string }) => string;
    readonly keep: string;
    readonly remove: string;
    readonly edition: {
      readonly title: string;
      readonly newest: string;
      readonly none: string;
    };
  };
  readonly settings: {
    readonly title: string;
    readonly stored: string;
    readonly explain: string;
    readonly change: string;
    readonly remove: string;
  };
  readonly share: {
    readonly open: string;
    readonly loading: string;
  };
  readonly sharing: {
    readonly address: string;
    readonly careful: string;
    readonly full: string;
    readonly copy: string;
    readonly copied: string;
    readonly copiedSection: (values: { heading: string }) => string;
    /** Shown if the address of the section would be a spoiler. */
    readonly copiedPage: string;
    readonly selected: string;
    readonly send: string;
    readonly networks: string;
  };
  /** The page for someone in the middle of the film, and its beginning on the home page. */
  readonly soFar: {
    readonly before: string;
    readonly after: (values: { part: number }) => string;
    readonly afterTitled: (values: { part: number; title: string }) => string;
    readonly end: string;
    /** How a viewer recognises the end of the part that they watch. */
    readonly cue: (values: { part: number; cue: string }) => string;
    readonly finished: (values: { part: number }) => string;
    readonly elsewhere: string;
    readonly whoIsThat: string;
    readonly whoIsWho: string;
    readonly open: string;
    readonly plotSoFar: string;
    readonly plot: string;
    readonly film: string;
    /** The link to the home page for those who have seen the film. */
    readonly onwards: string;
    /** The link from the home page to the page itself. */
    readonly page: string;
  };
  readonly sources: {
    readonly intro: string;
    readonly statements: (values: { statements: number }) => string;
    readonly pages: (values: { pages: number }) => string;
    readonly kind: string;
    readonly language: string;
    readonly date: string;
    readonly reliability: string;
    readonly original: string;
    readonly open: string;
    /** The address begins with http:, so browsers may warn. */
    readonly openInsecure: string;
    readonly places: string;
    readonly read: string;
    readonly readAs: {
      readonly page: string;
      readonly 'stored copy': string;
      readonly 'text held': string;
    };
    readonly says: string;
    /** Follows a statement: the place in the source. */
    readonly place: (values: { place: string }) => string;
    readonly stances: {
      readonly differs: (values: { statements: number }) => string;
      readonly agrees: (values: { statements: number }) => string;
      readonly alone: (values: { statements: number }) => string;
    };
    readonly citedBy: string;
  };
  readonly sourceList: {
    readonly filters: string;
    readonly filter: {
      readonly kind: string;
      readonly grade: string;
    };
    readonly all: {
      readonly kind: string;
      readonly grade: string;
    };
    readonly count: (values: { sources: number }) => string;
    readonly countOf: (values: { shown: number; all: number }) => string;
  };
  readonly reliability: {
    readonly label: string;
  };
  readonly grades: {
    readonly title: string;
    /** Beside the letter of a grade. */
    readonly brief: {
      readonly A: string;
      readonly B: string;
      readonly C: string;
    };
    readonly full: {
      readonly A: string;
      readonly B: string;
      readonly C: string;
    };
  };
  readonly disagreements: {
    /** A page of the wiki and how many of its statements are disputed. */
    readonly subject: (values: { claims: number; title: string }) => string;
    readonly intro: (values: { claims: number }) => string;
    /** A tag beside the value that the wiki considers right. */
    readonly held: string;
    readonly undecided: string;
    readonly spellings: {
      readonly section: string;
      readonly intro: string;
    };
  };
  /** A part of the film; 0 is what was known before watching. */
  readonly part: (values: { part: number }) => string;
  readonly watched: {
    readonly label: (values: { watched: 'none' | 'some' | 'all'; part: number; last: number }) => string;
    readonly short: (values: { watched: 'none' | 'some' | 'all'; part: number; last: number }) => string;
    readonly open: (values: { label: string }) => string;
    readonly title: string;
    /** Where the browser refuses to store the answer. */
    readonly unstored: string;
  };
  /** The panel in which readers say how far they have watched. */
  readonly watchedChoice: {
    readonly explain: string;
    readonly slider: string;
    readonly cueBefore: string;
    readonly cueAfterLast: string;
    readonly cueReached: (values: { part: number; cue: string }) => string;
    readonly cueNext: (values: { part: number; cue: string }) => string;
    readonly cueUnknown: string;
    readonly apply: (values: { part: number }) => string;
    /** The confirmation before more of the film is shown. */
    readonly confirm: (values: { watched: 'all' | 'some'; part: number; last: number }) => string;
    readonly confirmYes: (values: { part: number }) => string;
    readonly confirmNo: (values: { part: number }) => string;
    readonly close: string;
    /** Shown where there is no network, for a part that the reader has chosen and not applied. */
    readonly kept: (values: { part: number }) => string;
    readonly notKept: (values: { part: number }) => string;
  };
  /** Shown while the page is of a lower part than the reader’s. {shown} says which. */
  readonly late: {
    readonly slow: (values: { part: number; shown: string }) => string;
    readonly offline: (values: { part: number; shown: string }) => string;
    readonly shown: (values: { watched: 'none' | 'other'; part: number }) => string;
    readonly show: (values: { part: number }) => string;
  };
  readonly question: {
    readonly label: string;
    readonly title: string;
    readonly explain: (values: { site: string }) => string;
    readonly no: string;
    readonly partly: string;
    readonly yes: string;
  };
  readonly gate: {
    readonly title: string;
    readonly explain: string;
    readonly open: string;
    readonly once: string;
    readonly back: string;
  };
  readonly states: {
    readonly loading: string;
    readonly scriptsFailed: string;
    readonly searchField: string;
    readonly links: string;
    readonly retry: string;
    readonly trying: string;
    readonly nothingHere: {
      readonly title: string;
      readonly text: string;
    };
    readonly offline: {
      readonly title: string;
      readonly text: string;
    };
    readonly error: {
      readonly title: string;
      readonly unreachable: string;
      readonly malformed: string;
      readonly missing: string;
      readonly unknown: string;
      readonly stillWorks: string;
      readonly details: string;
    };
  };
  readonly timeline: {
    readonly intro: string;
    readonly order: string;
    readonly orders: {
      readonly story: string;
      readonly screen: string;
    };
    readonly filters: string;
    readonly filter: {
      readonly character: string;
      readonly with: string;
      readonly place: string;
      readonly thread: string;
      readonly reaction: string;
    };
    readonly all: {
      readonly character: string;
      readonly with: string;
      readonly place: string;
      readonly thread: string;
      readonly reaction: string;
    };
    readonly clear: string;
    readonly count: (values: { scenes: number }) => string;
    readonly unreached: string;
    readonly place: string;
    readonly characters: string;
    readonly countOf: (values: { shown: number; all: number }) => string;
  };
  readonly scenes: {
    /** Follows the name of a scene in a list: its position there. */
    readonly position: (values: { position: number; all: number }) => string;
    readonly shownIn: (values: { part: number }) => string;
    readonly unreached: string;
    /** The position of a scene on the screen, and whether it differs from that in the story. {positions} is a list of “ordinal”. */
    readonly clocks: (values: { times: number; positions: string; outOfOrder: boolean }) => string;
    readonly filters: (values: { chosen: number }) => string;
    readonly option: (values: { text: string; scenes: number }) => string;
    readonly remove: (values: { filter: string; value: string }) => string;
    readonly chosen: string;
    /** A position on the screen, for the list in “clocks”. */
    readonly ordinal: (values: { position: number }) => string;
  };
  /** The name of a scene by its number. */
  readonly scene: (values: { number: number }) => string;
  /** The name of a scene whose title and number are both hidden. */
  readonly unnamedScene: string;
  readonly event: {
    readonly seen: {
      readonly memory: string;
      readonly imagination: string;
      readonly dead: string;
    };
    readonly number: string;
    readonly onScreen: string;
    readonly position: (values: { position: number; part: number }) => string;
    readonly notReached: string;
    readonly thread: string;
    readonly place: string;
    readonly characters: string;
    readonly reactions: string;
    readonly by: (values: { who: string }) => string;
    readonly neighbours: string;
    readonly previous: string;
    readonly next: string;
  };
  readonly number: (values: { amount: number }) => string;
  readonly percent: (values: { share: number }) => string;
  /** By ISO 639-1 code. */
  readonly languages: {
    readonly de: string;
    readonly en: string;
    readonly es: string;
    readonly ja: string;
    readonly ko: string;
    readonly tl: string;
    readonly tr: string;
    readonly zh: string;
  };
  readonly values: {
    readonly about: (values: { value: string }) => string;
    readonly on: (values: { value: string; date: string }) => string;
    readonly printed: (values: { value: string; printed: string }) => string;
    /** The text before and after a note on a value. */
    readonly note: {
      readonly before: string;
      readonly after: string;
    };
    readonly place: (values: { place: number }) => string;
    readonly rating: (values: { value: number; scale: number }) => string;
    readonly votes: (values: { rating: string; votes: number }) => string;
    /** A count with its unit. {written} is the formatted number, {amount} the number itself. */
    readonly units: {
      readonly ticket: (values: { amount: number; written: string }) => string;
      readonly screen: (values: { amount: number; written: string }) => string;
      readonly nomination: (values: { amount: number; written: string }) => string;
    };
    /** Names of currencies that differ from those of the browser, by ISO 4217 code. */
    readonly currencies: {
      readonly KRW: string;
    };
    /** Precedes a statement whose label is not on its own line. */
    readonly label: (values: { label: string }) => string;
  };
  readonly versions: {
    readonly caption: string;
    /** The heading of the first column, whose cells say what is compared. */
    readonly row: string;
    /** For screen readers, in place of a dash. */
    readonly unknown: string;
    readonly differs: string;
    readonly none: string;
  };
  readonly workTypes: {
    readonly remake: string;
    readonly sequel: string;
    readonly compared: string;
    readonly beside: string;
  };
  readonly workType: {
    readonly remake: string;
    readonly sequel: string;
    readonly compared: string;
    readonly beside: string;
  };
};
export default messages;
/** The BCP 47 tag of the language, for the attribute `lang`. */
export declare const language: string;
/** The BCP 47 tag by which numbers, dates and lists are written. */
export declare const locale: string;
/** The direction of writing, for the attribute `dir`. */
export declare const direction: 'ltr' | 'rtl';
