import { counted, formatNumber, median } from '#lib/base/numbers.ts';
import type { Dimension, Point } from '#lib/search/space.ts';
import { toUnit } from '#lib/search/unit.ts';
import { bestOf, type Finished, finishedTrials } from '#lib/tuning/plots/finished-trials.ts';
import { importance } from '#lib/tuning/plots/importance.ts';
import { importanceInWords } from '#lib/tuning/plots/importance-words.ts';
import type { JobPicture } from '#lib/tuning/plots/job-picture.ts';

interface Known {
  /** How many settings there are, Infinity where a range is continuous. */
  settings: number;
  /** Rows that a setting is judged by. */
  judgedBy: number;
}

/** What may be concluded from an ended search for the greatest accuracy, and what may not; a sentence or two each. */
export function conclusions({ head, trials }: JobPicture, { settings, judgedBy }: Known): string[] {
  const { dimensions } = head.definition.space;
  const isRandom = head.definition.strategy === 'random';
  const finished = finishedTrials(trials);
  const best = bestOf(trials, head.definition.objective.minimise);
  if (!best) return ['No training job completed, so nothing can be concluded.'];
  return [
    gain(best, finished, settings, isRandom),
    late(best, finished),
    mattering(dimensions, finished, isRandom),
    ...edges(dimensions, best.point),
    unsure(best, finished, judgedBy),
  ];
}

function gain(best: Finished, finished: readonly Finished[], settings: number, isRandom: boolean): string {
  const middle = median(finished.map(({ objective }) => objective));
  const share = Number.isFinite(settings)
    ? `, ${formatNumber((100 * finished.length) / settings, 2)}\u00a0% of all,`
    : '';
  const blind = isRandom ? ', which is about what one setting drawn by chance would give' : '';
  return `${counted(finished.length, 'setting')}${share} gave an accuracy of ${formatNumber(best.objective, 4)} at best.${passedBy(best, finished)} The middle one of them has ${formatNumber(middle, 4)}${blind}.`;
}

/** The best one is sought among those that trained to the end; what was stopped before may have been ahead by then. */
function passedBy(best: Finished, finished: readonly Finished[]): string {
  const ahead = finished.filter(({ objective }) => objective > best.objective).length;
  return ahead === 0
    ? ''
    : ` ${counted(ahead, 'setting')} had more when the search stopped ${ahead === 1 ? 'it' : 'them'}, before the end.`;
}

function late(best: Finished, finished: readonly Finished[]): string {
  const at = finished.findIndex(({ number }) => number === best.number) + 1;
  return at > 0.7 * finished.length
    ? `The best came late, as number ${at} of ${finished.length} to end, so more training jobs may well find a better one.`
    : `The best came as number ${at} of ${finished.length} to end, and nothing after it was better${passedBy(best, finished) === '' ? '' : ' at its own end'}: more of the same may gain little.`;
}

function mattering(dimensions: readonly Dimension[], finished: readonly Finished[], isRandom: boolean): string {
  const found = importance(dimensions, finished);
  const crowded = ' The search did not look everywhere alike, and the forest knows least where it seldom looked.';
  return `${importanceInWords(found, finished.length)}${found.kind === 'told' && !isRandom ? crowded : ''}`;
}

/** A best value at an end of its range says that the range may be too narrow. */
function edges(dimensions: readonly Dimension[], point: Point): string[] {
  const near = 0.02;
  const at = dimensions.flatMap((dimension) => {
    const value = point[dimension.name];
    if (value === undefined || Number.isNaN(Number(value))) return [];
    if (dimension.kind === 'categorical')
      return [dimension.values[0], dimension.values.at(-1)].includes(value) ? [`${dimension.name} ${value}`] : [];
    const [place = 0.5] = toUnit({ dimensions: [dimension] }, point);
    const isEnd = value === dimension.min || value === dimension.max || place < near || place > 1 - near;
    return isEnd ? [`${dimension.name} ${formatNumber(Number(value))}`] : [];
  });
  if (at.length === 0) return [];
  return [
    `In the best setting ${at.join(' and ')} ${at.length === 1 ? 'stands at the end of its range' : 'stand at the ends of their ranges'}; a wider range might hold something better.`,
  ];
}

/** The 95 % interval of a share of so many rows, by the normal approximation; see Wald's interval in any textbook. */
function unsure(best: Finished, finished: readonly Finished[], judgedBy: number): string {
  const half = 1.96 * Math.sqrt((best.objective * (1 - best.objective)) / judgedBy);
  const near = finished.filter(({ objective }) => best.objective - objective < half).length - 1;
  const tied = near === 0 ? 'No other is' : `${near} of the others ${near === 1 ? 'is' : 'are'}`;
  return `An accuracy measured on ${judgedBy.toLocaleString('en-GB')} images is sure to about ±${formatNumber(half, 2)}. ${tied} that close to the best. The best was chosen by these very images, so on new ones expect a little less.`;
}
