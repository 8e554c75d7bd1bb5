import { describe, expect, it } from 'vitest';
import { operations } from './operations.ts';
import type { Shape, Text } from './shape.ts';

/** Every text within a shape; Search's expressions hold one another and are entered once. */
function texts(shape: Shape, seen: Set<Shape> = new Set()): Text[] {
  if (seen.has(shape) || seen.size > 5000) return [];
  seen.add(shape);
  if (shape.kind === 'text') return [shape];
  if (shape.kind === 'list') return texts(shape.of, seen);
  if (shape.kind === 'map') return [shape.key, shape.value];
  if (shape.kind !== 'structure') return [];
  return Object.values({ ...shape.required, ...shape.optional }).flatMap((member) => texts(member, seen));
}

const all = Object.values(operations).flatMap((operation) => [
  ...texts(operation.input),
  ...('output' in operation ? texts(operation.output) : []),
]);

describe('the shapes', () => {
  it('have patterns that can be compiled, and lists of values without repetition', () => {
    expect(all.length).toBeGreaterThan(100);
    for (const { pattern, values } of all) {
      if (pattern !== undefined) expect(() => new RegExp(`^(?:${pattern})$`, 'u')).not.toThrow();
      if (values) expect(new Set(values).size).toBe(values.length);
    }
  });

  it('have the limits of the API that learners are asked about', () => {
    const { optional } = operations.CreateHyperParameterTuningJob.input;
    expect(optional.TrainingJobDefinitions).toMatchObject({ min: 1, max: 10 });
    expect(optional.WarmStartConfig.required.ParentHyperParameterTuningJobs).toMatchObject({ min: 1, max: 5 });
    const { required } = operations.CreateHyperParameterTuningJob.input;
    expect(Object.keys(required.HyperParameterTuningJobConfig.required)).toEqual(['Strategy', 'ResourceLimits']);
    expect(required.HyperParameterTuningJobName).toMatchObject({ min: 1, max: 32 });
    expect(operations.CreateTrainingJob.input.required.TrainingJobName).toMatchObject({ min: 1, max: 63 });
  });
});
