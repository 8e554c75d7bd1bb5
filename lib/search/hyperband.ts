import { nextNumber } from './fresh-point.ts';
import { randomPoint } from './random.ts';
import { bestAt, canGoOn, type ResourceOptions, resourceOptions, rungs, valueAtRung, wentBeyond } from './rungs.ts';
import type { Proposal, Situation, Strategy, Trial } from './strategy.ts';

/**
 * Hyperband. A trial's number says its bracket, a bracket's rung is decided when all its trials have reported, and while
 * one is undecided the next bracket begins: so the same trials are begun and promoted whatever order workers finish in.
 */
export const hyperband: Strategy<ResourceOptions> = {
  name: 'hyperband',
  says: 'Begins many settings with few epochs, gives the best third three times as many, and so on, in several brackets.',
  sources: ['Li et al.: Hyperband: a novel bandit-based approach to hyperparameter optimization, JMLR 18, 2018'],
  options: resourceOptions,
  propose(situation) {
    const { trials, options } = situation;
    const point = randomPoint(situation);
    const continued = promotion(situation, point === null);
    if (continued) return continued;
    if (point) return { kind: 'begin', point, target: bracketOf(nextNumber(trials), options).rungs[0] ?? 1 };
    return trials.some(({ status }) => status === 'pending') ? 'wait' : 'exhausted';
  },
};

interface Bracket {
  size: number;
  rungs: number[];
}

/** The brackets of one round, the most daring first, with the paper's sizes: ⌊(s_max + 1) / (s + 1)⌋ η^s. */
export function brackets(options: ResourceOptions): Bracket[] {
  const all = rungs(options);
  return all.map((_, at) => {
    const halvings = all.length - 1 - at;
    return { size: Math.floor(all.length / (halvings + 1)) * options.factor ** halvings, rungs: all.slice(at) };
  });
}

/** The bracket of the trial with a number; `first` is the number of its first trial. */
function bracketOf(number: number, options: ResourceOptions): Bracket & { first: number } {
  const round = brackets(options);
  const whole = round.reduce((sum, { size }) => sum + size, 0);
  let first = number - (number % whole);
  for (const bracket of round) {
    if (number < first + bracket.size) return { ...bracket, first };
    first += bracket.size;
  }
  throw new RangeError(`No bracket for trial ${number}`);
}

/** The first promotion that is due; `closed` when no trial can join the last bracket any more. */
function promotion({ trials, minimise, options }: Situation<ResourceOptions>, closed: boolean): Proposal | undefined {
  const end = nextNumber(trials);
  for (let number = 0; number < end; ) {
    const { first, size, rungs: levels } = bracketOf(number, options);
    number = first + size;
    const begun = trials.filter((trial) => trial.number >= first && trial.number < number);
    if (number > end && !closed) return undefined;
    const due = dueIn(begun, levels, minimise, options.factor);
    if (due) return { kind: 'continue', trial: due.trial.number, target: due.target };
  }
  return undefined;
}

function dueIn(begun: readonly Trial[], levels: readonly number[], minimise: boolean, factor: number) {
  let members = begun;
  for (const [at, level] of levels.entries()) {
    const target = levels[at + 1];
    const decided = members.every((trial) => valueAtRung(trial, level, minimise) !== undefined);
    if (target === undefined || !decided) return undefined;
    members = bestAt(members, level, minimise, Math.max(1, Math.floor(members.length / factor)));
    // A trial that was stopped or failed after its report keeps its place, but there is nothing left to continue.
    const due = members.find((trial) => !wentBeyond(trial, level) && canGoOn(trial));
    if (due) return { trial: due, target };
    members = members.filter((trial) => wentBeyond(trial, level));
  }
  return undefined;
}
