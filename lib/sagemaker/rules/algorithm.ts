import { breach, type Fault } from '../fault.ts';

/** "If you specify a value for AlgorithmName, do not specify a value for TrainingImage": exactly one. Words: ours. */
export function algorithmIsOne(path: string, algorithm: { TrainingImage?: string; AlgorithmName?: string }): Fault[] {
  const { TrainingImage: image, AlgorithmName: name } = algorithm;
  if ((image === undefined) !== (name === undefined)) return [];
  const message =
    image === undefined
      ? 'AlgorithmSpecification names no algorithm: provide either TrainingImage or AlgorithmName; there is neither.'
      : 'Provide either TrainingImage or AlgorithmName, not both.';
  return [breach(`${path}.algorithmSpecification.trainingImage`, message)];
}
