import { breach, type Fault } from '../fault.ts';
import { memberPath } from '../member-path.ts';
import { type CreateTuningJob, partsOf } from '../tuning-request.ts';
import { algorithmIsOne } from './algorithm.ts';
import { channelsAreSound } from './channels.ts';
import { instancesAreGiven, instancesMayVary } from './instances.ts';
import { stoppingIsSound } from './stopping.ts';

/** Each definition names one algorithm. */
export function algorithmsAreOne(request: CreateTuningJob): Fault[] {
  return partsOf(request).flatMap(({ path, definition }) => algorithmIsOne(path, definition.AlgorithmSpecification));
}

/** Each definition's channels. */
export function channelsOfPartsAreSound(request: CreateTuningJob): Fault[] {
  return partsOf(request).flatMap(({ path, definition }) =>
    channelsAreSound(memberPath(path, 'InputDataConfig'), definition.InputDataConfig ?? []),
  );
}

/** Each definition's limits of time. */
export function stoppingOfPartsIsSound(request: CreateTuningJob): Fault[] {
  return partsOf(request).flatMap(({ path, definition }) =>
    stoppingIsSound(path, definition.StoppingCondition, definition.EnableManagedSpotTraining),
  );
}

/** "If you want instance type flexibility, use HyperParameterTuningResourceConfig instead": exactly one. Words: ours. */
export function resourcesAreOne(request: CreateTuningJob): Fault[] {
  return partsOf(request).flatMap(({ path, definition }) => {
    const { ResourceConfig: fixed, HyperParameterTuningResourceConfig: flexible } = definition;
    const ask = 'Provide either ResourceConfig or HyperParameterTuningResourceConfig';
    if (fixed && flexible) return [breach(`${path}.resourceConfig`, `${ask}, not both.`)];
    if (fixed) return instancesAreGiven(`${path}.resourceConfig`, fixed);
    if (flexible) return instancesMayVary(`${path}.hyperParameterTuningResourceConfig`, flexible);
    return [breach(`${path}.resourceConfig`, `${ask}; there is neither.`)];
  });
}
