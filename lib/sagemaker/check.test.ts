import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { check } from './check.ts';
import { exampleTrainingJob, exampleTuningJob } from './example-requests.ts';
import { operations } from './shapes/operations.ts';

const config = exampleTuningJob.HyperParameterTuningJobConfig;
const job = (changes: object) => ({
  ...exampleTuningJob,
  HyperParameterTuningJobConfig: { ...config, ...changes },
});
const messageOf = (operation: string, body: unknown) => {
  const answer = check(operation, body);
  return 'error' in answer ? [answer.error, answer.message] : answer.answers;
};

describe('the answer to a request', () => {
  it('tells all constraints in one message, as AWS does', () => {
    expect(messageOf('CreateTrainingJob', { ...exampleTrainingJob, TrainingJobName: '_', RoleArn: null })).toEqual([
      'ValidationException',
      "2 validation errors detected: Value null at 'roleArn' failed to satisfy constraint: Member must not be null; " +
        "Value '_' at 'trainingJobName' failed to satisfy constraint: Member must satisfy regular expression pattern: [a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}",
    ]);
    expect(messageOf('StopTrainingJob', {})).toEqual([
      'ValidationException',
      "1 validation error detected: Value null at 'trainingJobName' failed to satisfy constraint: Member must not be null",
    ]);
  });

  it('tells a type before anything else, for nothing else could be read, and says where', () => {
    const limits = { MaxNumberOfTrainingJobs: 0, MaxParallelTrainingJobs: 'two' };
    expect(messageOf('CreateHyperParameterTuningJob', job({ ResourceLimits: limits }))).toEqual([
      'SerializationException',
      "STRING_VALUE can not be converted to an Integer (at 'hyperParameterTuningJobConfig.resourceLimits.maxParallelTrainingJobs')",
    ]);
    expect(messageOf('StopTrainingJob', [])).toEqual([
      'SerializationException',
      'Start of list found where not expected',
    ]);
  });

  it('names a field that is not known after the constraints', () => {
    const [error, message] = messageOf('StopTrainingJob', { TrainingjobName: 'a' });
    expect(error).toBe('ValidationException');
    expect(message).toMatch(/^1 validation error detected: .*not be null Field 'TrainingjobName' at 'the request'/);
    const [, both] = messageOf('StopTrainingJob', { TrainingJobName: 'a', Force: 1, Wait: 2 });
    expect(both).toMatch(/'Force'.*'Wait'/);
    expect(messageOf('StopTrainingJob', { TrainingJobName: 'a', Force: 1 })).toEqual([
      'ValidationException',
      "Field 'Force' at 'the request' is not supported here. There are TrainingJobName.",
    ]);
  });

  it('tells the first broken rule and lists them all', () => {
    const answer = check(
      'CreateHyperParameterTuningJob',
      job({ Strategy: 'Grid', TrainingJobEarlyStoppingType: 'Auto', RandomSeed: null }),
    );
    expect('error' in answer && answer.faults).toHaveLength(3);
    expect(answer).toMatchObject({
      error: 'ValidationException',
      message: expect.stringContaining('The Grid strategy'),
    });
  });

  it('looks at rules only when the shape has no fault', () => {
    const answer = check('CreateHyperParameterTuningJob', job({ Strategy: 'Grid', RandomSeed: -1 }));
    expect('error' in answer && answer.faults.map(({ kind }) => kind)).toEqual(['constraint']);
  });

  it('takes a null for a member left out', () => {
    const nulls = { ...exampleTuningJob, Autotune: null, TrainingJobDefinitions: null, WarmStartConfig: null };
    expect(messageOf('CreateHyperParameterTuningJob', nulls)).toBe('accepted');
  });

  it('never throws, whatever texts, numbers and lists a request of valid shape holds', () => {
    const text = fc.oneof(
      fc.string({ maxLength: 20 }),
      fc.constantFrom('0', '1', '-1', '1e308', '1e999', 'NaN', '__proto__'),
    );
    const range = fc.record({ Name: text, MinValue: text, MaxValue: text });
    const changes = fc.record({
      Strategy: fc.constantFrom('Bayesian', 'Random', 'Grid', 'Hyperband'),
      ParameterRanges: fc.record(
        {
          IntegerParameterRanges: fc.array(range, { maxLength: 3 }),
          ContinuousParameterRanges: fc.array(range, { maxLength: 3 }),
          CategoricalParameterRanges: fc.array(fc.record({ Name: text, Values: fc.array(text, { maxLength: 4 }) })),
          AutoParameters: fc.array(fc.record({ Name: text, ValueHint: text }), { maxLength: 3 }),
        },
        { requiredKeys: [] },
      ),
    });
    fc.assert(
      fc.property(changes, fc.boolean(), (changed, auto) => {
        const body = { ...job(changed), ...(auto && { Autotune: { Mode: 'Enabled' } }) };
        const answer = check('CreateHyperParameterTuningJob', body);
        return 'error' in answer ? answer.message.length > 0 : true;
      }),
      { numRuns: 2000 },
    );
  });

  it('never throws, whatever is sent', () => {
    const operation = fc.oneof(fc.constantFrom(...Object.keys(operations)), fc.string());
    fc.assert(fc.property(operation, fc.anything(), (op, body) => Boolean(check(op, body))));
  });
});
