import type { Problem } from '#lib/base/problem.ts';
import { levelOf } from './levels.ts';
import type { Choice, Dimension, Range, Space } from './space.ts';

/** Amazon SageMaker's quotas: hyperparameters that can be searched, and values of a categorical one. */
export const mostDimensions = 30;
export const mostValues = 30;

type Fault = readonly [what: string, remedy: string];

/** Every fault of a space, by Amazon SageMaker's rules where it has one; empty for a space that can be searched. */
export function spaceFaults({ dimensions }: Space): Problem[] {
  const faults = dimensions.flatMap((dimension, at) =>
    [
      ...nameFaults(dimension, dimensions.slice(0, at)),
      ...(dimension.kind === 'categorical' ? choiceFaults(dimension) : rangeFaults(dimension)),
    ].map(([what, remedy]) => ({ where: `dimension "${dimension.name}"`, what, remedy })),
  );
  if (dimensions.length <= mostDimensions) return faults;
  const what = `${dimensions.length} dimensions are searched, at most ${mostDimensions} can be`;
  return [{ where: 'space', what, remedy: 'Fix those that matter least at a good value.' }, ...faults];
}

function nameFaults({ name, when }: Dimension, earlier: readonly Dimension[]): Fault[] {
  const faults: Fault[] = [];
  if (name === '') faults.push(['the name is empty', 'Name the hyperparameter as the algorithm does.']);
  if (earlier.some((other) => other.name === name))
    faults.push(['another dimension has the same name', 'Give each dimension a name of its own.']);
  if (!when) return faults;
  const parent = earlier.find((other) => other.name === when.name);
  if (!parent) {
    faults.push([
      `its condition names "${when.name}", which is not an earlier dimension`,
      'Name an earlier dimension, or move that one before this one.',
    ]);
  } else if (when.in.length === 0) {
    faults.push(['its condition lists no value, so it is never active', 'List a value, or take the dimension out.']);
  } else {
    const strange = when.in.filter((value) => levelOf(parent, value) < 0);
    for (const value of strange)
      faults.push([
        `its condition names ${JSON.stringify(value)}, which "${when.name}" never is`,
        `Name values that "${when.name}" can have.`,
      ]);
  }
  return faults;
}

function choiceFaults({ values }: Choice): Fault[] {
  const faults: Fault[] = [];
  if (values.length === 0 || values.length > mostValues)
    faults.push([
      `${values.length} values, there must be 1 to ${mostValues}`,
      'Add a value, or drop the least likely.',
    ]);
  if (new Set(values).size < values.length) faults.push(['a value is listed twice', 'List each value once.']);
  if (values.some((value) => typeof value === 'number' && !Number.isFinite(value)))
    faults.push(['a value is no finite number', 'Use finite numbers, or text.']);
  return faults;
}

function rangeFaults({ kind, min, max, step, scaling }: Range): Fault[] {
  if (!Number.isFinite(min) || !Number.isFinite(max) || !Number.isFinite(max - min))
    return [[`the limits ${min} and ${max} are not finite`, 'Give finite limits.']];
  const faults: Fault[] = [];
  if (min > max) faults.push([`the minimum ${min} is above the maximum ${max}`, 'Exchange the limits.']);
  if (step !== undefined && !(step > 0 && Number.isFinite(step)))
    faults.push([`the step ${step} is not above 0`, 'Give a positive step, or none.']);
  if (kind === 'integer' && ![min, max, step ?? 1].every(Number.isSafeInteger))
    faults.push(['an integer range has a limit or step that is no integer', 'Use integers, or a continuous range.']);
  if (scaling === 'logarithmic' && min <= 0)
    faults.push([`logarithmic scaling from ${min}`, 'Start above 0, or use linear scaling.']);
  if (scaling === 'reverse-logarithmic' && kind === 'integer')
    faults.push(['reverse-logarithmic scaling of integers', 'Use logarithmic or linear scaling.']);
  else if (scaling === 'reverse-logarithmic' && !(min >= 0 && max < 1))
    faults.push([
      `reverse-logarithmic scaling of ${min} to ${max}`,
      'The whole range must lie in 0 ≤ x < 1; use linear scaling otherwise.',
    ]);
  return faults;
}
