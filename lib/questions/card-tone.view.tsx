/** The classes of a card that holds something answered: open, right or wrong. */
export const cardTone = {
  open: 'border-line bg-card',
  right: 'border-good/60 bg-good/8',
  wrong: 'border-bad/60 bg-bad/8',
} as const;
