import { rng } from '#lib/base/rng.ts';
import { contains, pointKey, spaceSize } from './points.ts';
import type { Point } from './space.ts';
import type { Proposal, Situation, Strategy, Trial } from './strategy.ts';

/*
 * The suite that every strategy must pass, on any space and history. It imports no test runner, so that a strategy made
 * outside can be held to it too; each function returns the laws that were broken, as sentences.
 */

/** The laws that one proposal must keep. */
export function brokenLaws<Options>(strategy: Strategy<Options>, situation: Situation<Options>): string[] {
  const before = JSON.stringify(situation);
  const proposal = strategy.propose(situation);
  const said = JSON.stringify(proposal);
  const revived: Situation<Options> = { ...JSON.parse(before), options: strategy.options.parse(situation.options) };
  const laws: [string, boolean][] = [
    ['leaves its arguments as they are', JSON.stringify(situation) === before],
    ['proposes the same for the same history', JSON.stringify(strategy.propose(situation)) === said],
    // NaN becomes null in JSON: a value that was no number then is none still.
    ['proposes the same for a history that went through JSON', JSON.stringify(strategy.propose(revived)) === said],
    ['says what JSON can say', JSON.stringify(JSON.parse(said)) === said && !said.includes('null')],
    ...proposalLaws(situation, proposal),
  ];
  return laws.filter(([, kept]) => !kept).map(([law]) => `${strategy.name}: ${law}; it proposed ${said}`);
}

function proposalLaws(situation: Situation<unknown>, proposal: Proposal | 'wait' | 'exhausted'): [string, boolean][] {
  const { space, trials } = situation;
  const tried = new Set(trials.map(({ point }) => pointKey(point)));
  const pending = trials.some(({ status }) => status === 'pending');
  if (proposal === 'wait') return [['waits only for something pending', pending]];
  if (proposal === 'exhausted') {
    const size = spaceSize(space);
    return [['gives up only when every point is tried', size === Number.POSITIVE_INFINITY || size <= tried.size]];
  }
  if (proposal.kind === 'begin') {
    return [
      ['stays in the space', contains(space, proposal.point)],
      ['begins nothing that was tried', !tried.has(pointKey(proposal.point))],
      ['has a target above 0, or none', proposal.target === undefined || proposal.target > 0],
    ];
  }
  const trial = trials.find(({ number }) => number === proposal.trial);
  return [
    ['continues only a trial that can go on', trial?.status === 'completed' || trial?.status === 'pending'],
    ['continues a trial further than it was told', proposal.target > (trial?.target ?? 0)],
  ];
}

export interface Rehearsal<Options> extends Omit<Situation<Options>, 'trials'> {
  /** The value at a resource; NaN for a diverged trial, null for one that fails. */
  objective(point: Point, resource: number): number | null;
  /** How many trials train at once, and the key of the chance by which one of them finishes next. */
  workers: number;
  order: string | number;
  /** The most proposals; what they began is trained to its end. */
  limit: number;
}

/** Plays a whole search with workers that finish in any order, and throws for a law broken on the way. */
export function rehearse<Options>(strategy: Strategy<Options>, rehearsal: Rehearsal<Options>): Trial[] {
  const { objective, workers, order, limit, ...rest } = rehearsal;
  const trials: Trial[] = [];
  const chance = rng('order', order);
  for (let proposals = 0; ; ) {
    const running = trials.filter(({ status }) => status === 'pending');
    const situation = { ...rest, trials: [...trials] };
    const isFree = running.length < workers && proposals < limit;
    const proposal = isFree ? strategy.propose(situation) : 'wait';
    if (isFree) {
      const broken = brokenLaws(strategy, situation);
      if (broken.length > 0) throw new Error(broken.join('\n'));
    }
    if (running.length === 0 && (!isFree || proposal === 'exhausted')) return trials;
    if (typeof proposal !== 'string') {
      proposals++;
      begin(trials, proposal);
    } else {
      const next = running[chance.below(running.length)];
      if (next) trials[next.number] = finish(next, objective);
    }
  }
}

function begin(trials: Trial[], proposal: Proposal): void {
  const { target } = proposal;
  if (proposal.kind === 'begin') {
    const { point } = proposal;
    trials.push({
      number: trials.length,
      point,
      status: 'pending',
      reports: [],
      ...(target !== undefined && { target }),
    });
  } else {
    const trial = trials[proposal.trial];
    if (trial) trials[proposal.trial] = { ...trial, status: 'pending', target: proposal.target };
  }
}

function finish(trial: Trial, objective: Rehearsal<unknown>['objective']): Trial {
  const value = objective(trial.point, trial.target ?? 1);
  if (value === null) return { ...trial, status: 'failed' };
  const resource = trial.target;
  const reports = resource === undefined ? trial.reports : [...trial.reports, { resource, value }];
  return { ...trial, status: 'completed', value, reports };
}
