import { describe, expect, it } from 'vitest';
import { counters } from '#lib/tuning/job-counters.ts';
import type { JobPicture, TrialPicture } from '#lib/tuning/plots/job-picture.ts';
import { conclusions } from './conclusions.ts';
import { lessonProgress } from './lesson-progress.ts';

const trial = (number: number, more: Partial<TrialPicture> = {}): TrialPicture => ({
  ...{ number, search: 0, name: `j-${number}`, point: { units: 1 + (number % 4) }, status: 'completed' },
  ...{ objective: 0.8, stop: null, failureReason: null, startedAt: 1000 * number, endedAt: 1000 * (number + 1) },
  ...more,
});
const running = (number: number) => trial(number, { status: 'in-progress', objective: null, endedAt: null });

function picture(trials: TrialPicture[], more: Partial<JobPicture['head']> = {}): JobPicture {
  return {
    head: {
      ...{ name: 'lesson-1', status: 'in-progress', failureReason: null, counters: counters({ trials: [] }) },
      definition: {
        ...{ algorithm: 'mlp', data: {}, fixed: { epochs: '4' }, seed: 1, retries: 0, options: {}, completion: {} },
        space: { dimensions: [{ kind: 'integer', name: 'units', min: 1, max: 4 }] },
        ...{ strategy: 'random', objective: { metric: 'validation:accuracy', minimise: false }, earlyStopping: 'off' },
        limits: { maxJobs: 10, maxParallel: 2 },
      },
      ...{ parents: 0, createdAt: 0, endedAt: null, trainedSeconds: 0, ...more },
    },
    trials,
    curves: {},
  };
}

describe('the progress of a run', () => {
  it('counts epochs of what is in training, and tells the time left from what is over', () => {
    const at = { ...picture([trial(0), trial(1), running(2)]), curves: { 2: [[2, 1, 2, 0.5]] } } satisfies JobPicture;
    expect(lessonProgress(at, 5000)).toEqual({ done: 2.5, over: 2, inTraining: 1, of: 10, leftMs: 15_000 });
  });

  it('tells no time before the first is over, nor after the end', () => {
    expect(lessonProgress(picture([]), 5000)).toMatchObject({ done: 0, leftMs: null });
    expect(lessonProgress(picture([running(0)]), 5000)).toMatchObject({ inTraining: 1, leftMs: null });
    expect(lessonProgress(picture([trial(0)], { endedAt: 3000 }), 5000).leftMs).toBeNull();
  });
});

describe('the conclusions', () => {
  const known = { settings: 40, judgedBy: 400 };
  const told = (trials: TrialPicture[]) => conclusions(picture(trials), known).join('\n');

  it('are none where nothing was learned', () => {
    expect(told([trial(0, { status: 'failed', objective: null })])).toContain('nothing can be concluded');
  });

  it('say what was gained, whether to go on, what mattered, and how sure it is', () => {
    const trials = Array.from({ length: 12 }, (_, at) => trial(at, { objective: 0.5 + 0.1 * (at % 4) + at / 1000 }));
    const says = told(trials);
    expect(says).toContain(
      '12 settings, 30\u00a0% of all, gave an accuracy of 0.811 at best. The middle one of them has 0.6555, which is about',
    );
    expect(says).toContain('The best came late, as number 12 of 12');
    expect(says).toContain('units is the only one searched, and it does matter. The forest behind this predicts');
    expect(says).toContain('units 4 stands at the end of its range');
    expect(says).toContain('on 400 images is sure to about ±0.038. 2 of the others are that close');
  });

  it('are careful with few training jobs, and see that nothing better came', () => {
    const says = told([trial(0, { objective: 0.9, point: { units: 2 } }), trial(1), trial(2), trial(3)]);
    expect(says).toContain(
      'too early to tell which hyperparameter matters: that takes 10 finished training jobs, and there are 4',
    );
    expect(says).toContain('The best came as number 1 of 4 to end, and nothing after it was better');
    expect(says).not.toContain('end of its range');
    expect(says).toContain('No other is that close');
  });

  it('tell of those that were ahead when they were stopped before the end', () => {
    const halved = { status: 'stopped', stop: 'halving', objective: 0.95 } as const;
    const says = told([trial(0, { objective: 0.9 }), trial(1, halved), trial(2)]);
    expect(says).toContain(
      'gave an accuracy of 0.9 at best. 1 setting had more when the search stopped it, before the end.',
    );
    expect(says).toContain('nothing after it was better at its own end');
  });
});
