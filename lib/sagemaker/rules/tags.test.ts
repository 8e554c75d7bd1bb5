import { expect, it } from 'vitest';
import { check } from '../check.ts';
import { exampleTuningJob } from '../example-requests.ts';
import { definition } from './changed-requests.contract.ts';

const messageOf = (request: object): string => {
  const answer = check('CreateHyperParameterTuningJob', request);
  return 'error' in answer ? `${answer.error}: ${answer.message}` : answer.answers;
};

it.each([
  ['that begin with aws:', ['team', 'aws:owner'], 'ValidationException: The tag key aws:owner begins with aws:'],
  ['that begin with it in other letters', ['Aws:owner'], 'ValidationException: The tag key Aws:owner begins'],
  ['that are there twice', ['team', 'team'], 'ValidationException: The tag key team is given twice'],
  ['none of which is so', ['team', 'Team', 'my-aws:'], 'accepted'],
])('a tuning job with tag keys %s is answered so', (_, keys, says) => {
  expect(messageOf({ ...exampleTuningJob, Tags: keys.map((Key) => ({ Key, Value: 'v' })) })).toContain(says);
});

it('a definition without an algorithm is told of that, and not of the metric that it would report', () => {
  expect(messageOf(definition({ AlgorithmSpecification: { TrainingInputMode: 'File' } }))).toContain(
    'ValidationException: AlgorithmSpecification names no algorithm',
  );
});
