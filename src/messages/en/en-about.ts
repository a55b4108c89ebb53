/** When a part counts as watched, in the same words wherever it is asked or told. */
export const partCounts = 'A part counts when you have finished it.';

/** The texts of the page about the wiki, in English. */
export const enAbout = {
  about: {
    lead: 'A wiki about one film, made by people who love it, for those who are about to watch it, are half-way, or cannot stop thinking about it.',
    promises: {
      title: 'Three promises',
      list: [
        {
          name: 'Every statement shows where it comes from.',
          text: 'Where sources disagree you see every value, who says it, which one the wiki prefers, and why.',
        },
        {
          name: 'Nothing is spoiled.',
          text: 'You say how far you have watched. Nothing later reaches you unless you ask for it: no text, no title, no name, no count.',
        },
        {
          name: 'It is always there.',
          text: 'Pages can be read without JavaScript, and what you have reached works without a network.',
        },
      ],
    },
    figures: {
      title: 'In figures',
      note: 'Counted in what you have reached.',
      pages: 'Pages',
      claims: 'Statements',
      values: 'Values given for them',
      disagreements: 'Statements on which sources differ',
      sources: 'Sources',
    },
    spoilers: {
      title: 'How it avoids spoilers',
      paragraphs: [
        `The film is divided into parts. ${partCounts} What belongs to a later part than yours is left out before a page is made, so that titles, links, counts and lists cannot give it away: they never knew of it.`,
        'Your place in the film is kept on your device only. No account, no cookie, no tracker.',
        'There are two editions. Every address opens the careful one, which shows what your part allows. The whole story stands under /full and asks first, unless you have said that you watched the film to its end.',
      ],
      limitTitle: 'What it cannot do',
      limits: [
        'It protects from accidents. It is no lock: the files of the later parts lie on the same open server, and whoever sets out to fetch them can.',
        'Without JavaScript the careful edition shows what is known before watching, and the whole story has no question in front of it.',
        'The address of a scene never changes, so that links last. The few scenes that are known before watching have one too, and the number in it may tell that there are others before them.',
        'Links that leave this site lead to texts that do not know how far you are.',
      ],
    },
    wording: {
      title: 'How it is written',
      list: [
        'In our own words. No sentence is copied from a source; names, dates, figures and titles are kept as they are.',
        'A fact is cited. An opinion is attributed to who holds it. What no source says is not said.',
        'Names follow the film’s English credits, with the Hangul beside them; every other spelling that a source uses is listed with that source.',
        'Sober where the story is grave: what the plot needs is said, without detail.',
        'People with a disability are described as such. Older words that some sources use appear nowhere in our own voice.',
        'Whoever commented on a source is “a reader” here and is not named.',
      ],
    },
    licences: {
      title: 'Licences',
      content: 'The text of the wiki:',
      code: 'The program that shows it:',
      codeName: 'MIT licence',
      font: 'The titles are set in Gowun Batang, by the Gowun Batang Project Authors:',
      fontLicence: { name: 'SIL Open Font License 1.1', href: 'https://openfontlicense.org/' },
      repository: 'Where text and program are kept and can be changed:',
      pictures: 'The drawings were made for this wiki. It shows no stills, no posters and no likeness of an actor.',
    },
  },
} as const;
