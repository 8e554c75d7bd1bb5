/** How a network is trained; what stands here is the patient, a wide network on few noisy examples. */
export const untreated = {
  hidden: [32, 32],
  /** Times as many examples. */
  examples: 1,
  copies: 0,
  l1: 0,
  l2: 0,
  dropout: 0,
  /** Keeps the weights that did best on a validation set of its own. */
  stopsEarly: false,
  /** Networks whose probabilities are averaged. */
  members: 1,
};
export type Treatment = typeof untreated;

/** What each remedy changes. */
export const remedies: Readonly<Record<string, Partial<Treatment>>> = {
  'more data': { examples: 5 },
  'early stopping': { stopsEarly: true },
  'L2 penalty': { l2: 0.02 },
  'L1 penalty': { l1: 0.5 },
  dropout: { dropout: 0.5 },
  'smaller network': { hidden: [6] },
  augmentation: { copies: 5 },
  ensembling: { members: 5 },
};

/** The networks of the race: none of the chosen remedies, each alone, and all of them together if there are several. */
export function contestants(chosen: readonly string[]): { name: string; treatment: Treatment }[] {
  const names = [...new Set(chosen)].filter((name) => name in remedies);
  const all = names.map((name) => remedies[name]);
  const together = { name: 'All together', treatment: Object.assign({}, untreated, ...all) };
  return [
    { name: 'No remedy', treatment: untreated },
    ...names.map((name) => ({ name: sentenceCase(name), treatment: { ...untreated, ...remedies[name] } })),
    ...(names.length > 1 ? [together] : []),
  ];
}

const sentenceCase = (name: string) => name.slice(0, 1).toUpperCase() + name.slice(1);
