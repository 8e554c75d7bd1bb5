import { expect, test } from 'vitest';
import { apply } from './job.ts';
import { next } from './job-next.ts';
import { begin, create } from './sample-job.contract.ts';

const usedUp = { kind: 'quota-used-up', seconds: 60, at: 2 } as const;

test('a job whose owner may train no more begins nothing, stops what runs and is completed with what it has', () => {
  const begun = begin(create());
  const done = apply(begun, { kind: 'trial-ended', trial: 0, attempt: 1, outcome: 'completed', value: 1, at: 2 });
  const ended = apply(done, usedUp);
  expect(ended.ending).toEqual({ kind: 'quota', seconds: 60 });
  expect(next(ended)).toEqual([{ kind: 'stop', trial: 1, attempt: 1 }]);
  const stopped = apply(ended, { kind: 'trial-ended', trial: 1, attempt: 1, outcome: 'stopped', at: 3 });
  expect(next(stopped)).toEqual([{ kind: 'finish' }]);
  expect(apply(stopped, { kind: 'finished', at: 4 }).status).toBe('completed');
});

test('a job that ends for another reason keeps it', () => {
  const stopping = apply(begin(create()), { kind: 'stop-requested', at: 2 });
  expect(apply(stopping, usedUp)).toBe(stopping);
  const faulted = apply(begin(create()), { kind: 'faulted', reason: 'r', at: 2 });
  expect(apply(faulted, usedUp)).toBe(faulted);
});
