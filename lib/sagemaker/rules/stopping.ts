import { breach, type Fault } from '../fault.ts';

const day = 24 * 3600;

interface Stopping {
  MaxRuntimeInSeconds?: number;
  MaxWaitTimeInSeconds?: number;
}

/**
 * API reference of `StoppingCondition`: at most 28 days; waiting only for spot instances, and at least as long as
 * running. Words: AWS's where spot training is off (aws/amazon-sagemaker-examples#869), else ours.
 */
export function stoppingIsSound(path: string, stopping: Stopping, isSpot = false): Fault[] {
  const { MaxRuntimeInSeconds: run = day, MaxWaitTimeInSeconds: wait } = stopping;
  const where = `${path}.stoppingCondition.maxWaitTimeInSeconds`;
  const most = 28 * day;
  const tooLong = `MaxRuntimeInSeconds ${run} of a training job is more than 28 days, ${most} seconds.`;
  const onlySpot = 'Invalid MaxWaitTimeInSeconds. It is only supported when EnableManagedSpotTraining is set to true';
  const tooShort = `With EnableManagedSpotTraining, MaxWaitTimeInSeconds must be given and be equal to or greater than MaxRuntimeInSeconds, ${run}.`;
  return [
    ...(run > most ? [breach(`${path}.stoppingCondition.maxRuntimeInSeconds`, tooLong)] : []),
    ...(!isSpot && wait !== undefined ? [breach(where, onlySpot)] : []),
    ...(isSpot && (wait === undefined || wait < run) ? [breach(where, tooShort)] : []),
  ];
}
