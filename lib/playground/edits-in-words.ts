import type { WeightEdit } from './snapshot.ts';

/** When weights were edited: "weights edited by hand at epochs 3 and 12"; nothing where none were. */
export function editsInWords(edits: readonly Pick<WeightEdit, 'epoch'>[]): string {
  const epochs = [...new Set(edits.map(({ epoch }) => epoch))];
  const last = epochs.at(-1);
  if (last === undefined) return '';
  if (epochs.length === 1) return `weights edited by hand at epoch ${last}`;
  if (epochs.length > 4) return `weights edited by hand at ${epochs.length} epochs, from ${epochs[0]} to ${last}`;
  return `weights edited by hand at epochs ${epochs.slice(0, -1).join(', ')} and ${last}`;
}
