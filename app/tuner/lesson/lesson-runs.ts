import type { ComponentProps } from 'react';
import { spaceSize } from '#lib/search/points.ts';
import { database } from '#lib/server/db.ts';
import { describeTuningJob } from '#lib/server/tuner/describe-job.ts';
import { listTuningJobs } from '#lib/server/tuner/list-jobs.ts';
import { pictureOf } from '../[job]/picture-of.ts';
import type { Draft } from '../new/draft.ts';
import { dataOf } from '../new/request-data.ts';
import { type LessonData, lessonData } from './knobs.ts';
import { moreRequest } from './lesson-request.ts';
import type { LessonRun } from './lesson-run.tsx';

const prefix = 'lesson-';
const most = 5;

/** A learner's latest runs of the lesson by name. */
export function runsOf(learner: string): string[] {
  const sort = { by: 'created', isDescending: true } as const;
  const { rows } = listTuningJobs(database(), learner, { nameContains: prefix }, sort, { limit: most });
  return rows.map(({ name }) => name).filter((name) => name.startsWith(prefix));
}

/** A run of the lesson as its page follows it; null for what is none. */
export function runOf(
  learner: string,
  name: string,
  suffix: string,
): Omit<ComponentProps<typeof LessonRun>, 'now'> | null {
  const first = name.startsWith(prefix) ? pictureOf(database(), learner, name) : undefined;
  const view = describeTuningJob(database(), learner, name);
  if (!first || !view) return null;
  // It was validated when the job was created.
  const request = view.request as Draft;
  const data = dataOf(request);
  const size = spaceSize(first.head.definition.space);
  const [parent] = request.WarmStartConfig?.ParentHyperParameterTuningJobs ?? [];
  const more = moreRequest(request, suffix);
  return {
    first,
    parent: parentOf(learner, parent?.HyperParameterTuningJobName),
    settings: Number.isFinite(size) ? size : null,
    judgedBy: data && Object.hasOwn(lessonData, data) ? lessonData[data as LessonData].validation : 0,
    more: { name: more.HyperParameterTuningJobName ?? '', request: JSON.stringify(more) },
  };
}

function parentOf(learner: string, name: string | undefined) {
  if (name === undefined) return null;
  return { name, best: describeTuningJob(database(), learner, name)?.best?.objective ?? null };
}
