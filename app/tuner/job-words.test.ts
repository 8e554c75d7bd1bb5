import { describe, expect, it } from 'vitest';
import { type Counters, counters } from '#lib/tuning/job-counters.ts';
import { durationInWords, endingInWords } from './[job]/job-words.ts';
import { countsInWords } from './counts-in-words.ts';
import { jobAddress, jobOfAddress } from './job-address.ts';
import { readFilter } from './read-filter.ts';

describe('the words of a job’s page', () => {
  it('tell a duration with two units at most', () => {
    expect([0, 430, 9949, 9950, 59_499, 200_000, 3_900_000].map(durationInWords)).toEqual([
      '0 s',
      '0.4 s',
      '9.9 s',
      '10 s',
      '59 s',
      '3 min 20 s',
      '1 h 5 min',
    ]);
  });

  it('count training jobs from 1, as their names do', () => {
    expect(endingInWords({ kind: 'target-reached', trial: 4 })).toBe('training job 5 reached the target');
  });

  it('say that it is the day’s quota that ended a job, and how much that is', () => {
    const words = 'your jobs may train 10 h 0 min in 24 hours, which are used up';
    expect(endingInWords({ kind: 'quota', seconds: 36_000 })).toBe(words);
  });
});

describe('the counts of a job', () => {
  const counts = (training: Partial<Counters['training']>): Counters => {
    const none = counters({ trials: [] });
    return { ...none, training: { ...none.training, ...training } };
  };

  it('leave out what there is none of', () => {
    expect(countsInWords(counts({ completed: 6 }), 6)).toBe('6 completed of 6');
    expect(countsInWords(counts({ inProgress: 2, nonRetryableError: 1, retryableError: 1 }), 20)).toBe(
      '2 in progress, 2 failed of 20',
    );
    expect(countsInWords(counts({}), 20)).toBe('none begun of 20');
  });
});

describe('the address of a job', () => {
  it('is never that of another page, and leads back to the name', () => {
    for (const name of ['new', 'console', 'compare', 'data', 'lesson', 'digits-1', 'New']) {
      const address = jobAddress(name);
      expect(['new', 'console', 'compare', 'data', 'lesson'].map((page) => `/tuner/${page}`)).not.toContain(address);
      expect(jobOfAddress(address.slice('/tuner/'.length))).toBe(name);
    }
  });
});

describe('the filter of the list', () => {
  it('leaves out what an address gets wrong', () => {
    expect(readFilter({ name: ['a', 'b'], status: 'gone', after: '§' })).toMatchObject({ name: '' });
    expect(readFilter({ name: 'a', status: 'stopped' })).toMatchObject({ name: 'a', status: 'stopped' });
  });
});
