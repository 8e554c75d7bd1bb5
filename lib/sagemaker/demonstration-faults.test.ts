import { describe, expect, it } from 'vitest';
import { demonstrationFaults } from './demonstration-faults.ts';
import { exampleTuningJob } from './example-requests.ts';

const operation = 'CreateHyperParameterTuningJob';
const refusal = (because: string, error = 'ValidationException') => ({ error, because });
const config = exampleTuningJob.HyperParameterTuningJobConfig;
const hyperband = {
  ...exampleTuningJob,
  HyperParameterTuningJobConfig: { ...config, Strategy: 'Hyperband', TrainingJobEarlyStoppingType: 'Auto' },
};

describe('a question’s request', () => {
  it('is answered as the question says', () => {
    expect(demonstrationFaults(operation, exampleTuningJob, 'accepted')).toEqual([]);
    const because = 'On SageMaker TrainingJobEarlyStoppingType must be Off when the strategy is Hyperband';
    expect(demonstrationFaults(operation, hyperband, refusal(because))).toEqual([]);
  });

  it('is at fault when it is refused against the question’s word, with field and answer', () => {
    expect(demonstrationFaults(operation, hyperband, 'accepted')).toEqual([
      expect.stringMatching(
        /^at hyperParameterTuningJobConfig\.trainingJobEarlyStoppingType SageMaker answers ValidationException: .*must be Off/,
      ),
    ]);
    expect(demonstrationFaults('CreateEndpoint', {}, 'accepted')).toEqual([
      expect.stringContaining('at the body SageMaker answers UnknownOperationException'),
    ]);
  });

  it('is at fault when it is accepted against the question’s word', () => {
    expect(demonstrationFaults(operation, exampleTuningJob, refusal('the range is wrong'))).toEqual([
      'SageMaker would accept the request, not answer ValidationException',
    ]);
  });

  it('is at fault when it is refused with another error, or for another reason', () => {
    expect(demonstrationFaults(operation, hyperband, refusal('the name is taken', 'ResourceInUse'))).toEqual([
      expect.stringMatching(/^SageMaker would answer ValidationException: .*the question says ResourceInUse$/),
    ]);
    expect(demonstrationFaults(operation, hyperband, refusal('MaxParallelTrainingJobs is too large'))).toEqual([
      expect.stringContaining('does not concern MaxParallelTrainingJobs'),
    ]);
  });
});
