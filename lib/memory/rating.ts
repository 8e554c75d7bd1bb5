/** How well a card was remembered, in FSRS's numbers. */
export type Rating = 1 | 2 | 3 | 4;

export const ratings: readonly { rating: Rating; name: string }[] = [
  { rating: 1, name: 'Again' },
  { rating: 2, name: 'Hard' },
  { rating: 3, name: 'Good' },
  { rating: 4, name: 'Easy' },
];
