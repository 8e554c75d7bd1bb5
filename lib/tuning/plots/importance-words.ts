import type { Importance } from './importance.ts';

const percent = (share: number) => `${Math.round(100 * share)}\u00a0%`;

/** Less than this share is not worth a name. */
const named = 0.05;

/** What an analysis says, as a sentence or two, and how sure that is. */
export function importanceInWords(found: Importance, finished: number): string {
  if (found.kind === 'early')
    return `It is too early to tell which hyperparameter matters: that takes ${found.needs} finished training jobs, and there ${finished === 1 ? 'is' : 'are'} ${finished}.`;
  if (found.kind === 'nothing')
    return `No hyperparameter stands out: from the settings of these ${finished} training jobs their results cannot be predicted better than by chance.`;
  const { shares, together, fit } = found;
  if (shares.length === 1) return `${shares[0]?.name} is the only one searched, and it does matter. ${sure(fit)}`;
  const [first, ...others] = shares.filter(({ share }) => share >= named);
  const rest = others.slice(0, 2).map(({ name, share }) => `, ${name} ${percent(share)}`);
  const several = together >= named ? `; ${percent(together)} is what several do together` : '';
  const says =
    !first || together > first.share
      ? `Most of the differences, ${percent(together)}, come from several hyperparameters together${first ? `; on its own ${first.name} explains ${percent(first.share)}${rest.join('')}` : ''}.`
      : `${first.name} mattered most: on its own it explains ${percent(first.share)} of the differences (fANOVA)${rest.join('')}${several}.`;
  return `${says} ${sure(fit)}`;
}

/** R² of the forest on trials that it has not seen. */
function sure(fit: number): string {
  const share = `The forest behind this predicts unseen training jobs with an R² of ${Math.round(100 * fit) / 100}`;
  if (fit >= 0.8) return `${share}.`;
  return fit >= 0.5 ? `${share}, so take it as rough.` : `${share}, which is weak: take it as a hint.`;
}
