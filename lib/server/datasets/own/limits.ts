/** What a data set that somebody brings may be. */
export const tableLimits = {
  /** Of the file. */
  mostBytes: 20_000_000,
  ...{ fewestRows: 20, mostRows: 200_000 },
  /** After words have become columns. */
  ...{ fewestFeatures: 2, mostFeatures: 500 },
  /** Rows times features: what training holds in memory, four bytes each. */
  mostNumbers: 10_000_000,
  /** Different words in a column. */
  mostValues: 50,
  ...{ fewestClasses: 2, mostClasses: 100, fewestOfClass: 5 },
  /** Different whole numbers up to which a target counts as classes unless told. */
  mostWholeClasses: 20,
  /** Letters of a name, or of a word. */
  mostLetters: 100,
  /** Faults that are told one by one. */
  mostProblems: 20,
} as const;

/** What one owner may keep, what all together may, for a visitor is a new owner, and how many uploads go on at a time. */
export const ownerLimits = { datasets: 20, bytes: 200_000_000, bytesOfAll: 5_000_000_000 } as const;
export const mostUploads = 2;
