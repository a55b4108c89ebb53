/** The texts of the pictures that are drawn from data, in English. */
export const enPictures = {
  pictures: {
    table: 'As a table',
  },
} as const;
