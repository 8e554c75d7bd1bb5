import type { TrainingRecord } from '../operation.ts';
import type { Of } from '../shapes/shape.ts';
import type { secondaryStatusTransition } from '../shapes/training-responses.ts';
import { epochSeconds } from './epoch-seconds.ts';
import { present } from './present.ts';
import { secondaryStatus } from './training-status.ts';

type Transition = Of<typeof secondaryStatusTransition>;
interface Step {
  Status: Transition['Status'];
  at: Date;
}

/** What a training job went through, each step ending where the next begins; retries are not told apart. */
export function statusTransitions(job: TrainingRecord): Transition[] {
  const now = secondaryStatus(job);
  const steps: Step[] = [{ Status: 'Starting', at: job.createdAt }];
  if (job.startedAt) steps.push({ Status: 'Training', at: job.startedAt });
  if (now !== 'Starting' && now !== 'Training') steps.push({ Status: now, at: job.endedAt ?? job.modifiedAt });
  return steps.map(({ Status, at }, index) =>
    present({
      Status,
      StartTime: epochSeconds(at),
      EndTime: epochSeconds(steps[index + 1]?.at ?? job.endedAt),
      StatusMessage: messages[Status],
    }),
  );
}

const messages: Partial<Record<Transition['Status'], string>> = {
  Starting: 'Waiting for a free place among the workers',
  Training: 'Training in progress',
  Completed: 'Training job completed',
  MaxRuntimeExceeded: 'Training job ran longer than MaxRuntimeInSeconds',
};
