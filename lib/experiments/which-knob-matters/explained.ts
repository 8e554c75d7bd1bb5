/** The ranks of values from 1 for the lowest; no number counts as the highest. Equal values share their mean rank. */
export function ranksOf(values: readonly number[]): number[] {
  const sizes = values.map((value) => (Number.isNaN(value) ? Number.POSITIVE_INFINITY : value));
  return sizes.map((own) => {
    const below = sizes.filter((other) => other < own).length;
    const equal = sizes.filter((other) => other === own).length;
    return below + (equal + 1) / 2;
  });
}

/**
 * Share of the variance of `results` that lies between groups, freed of what chance alone would put there (ε², Kelley
 * 1935): 1 − mean square within groups / mean square in all. About 0, and sometimes below, for groups that do not matter.
 */
export function explained(results: readonly number[], groups: readonly number[]): number {
  const names = [...new Set(groups)];
  const mean = meanOf(results);
  const total = results.reduce((sum, result) => sum + (result - mean) ** 2, 0);
  const within = names.reduce((sum, name) => {
    const members = results.filter((_, at) => groups[at] === name);
    const own = meanOf(members);
    return sum + members.reduce((part, member) => part + (member - own) ** 2, 0);
  }, 0);
  if (total === 0 || results.length <= names.length) return 0;
  return 1 - within / (results.length - names.length) / (total / (results.length - 1));
}

export const meanOf = (sample: readonly number[]): number =>
  sample.reduce((sum, value) => sum + value, 0) / sample.length;
