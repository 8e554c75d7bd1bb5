import { currentLearner } from '#app/current-learner.ts';
import { trialNumber } from '#app/tuner/[job]/[trial]/trial-number.ts';
import { jobOfAddress } from '#app/tuner/job-address.ts';
import { database } from '#lib/server/db.ts';
import { type TrialOfJob, trialOfJob } from '#lib/server/predict/trial-of-job.ts';

export type TrialParams = { params: Promise<{ job: string; trial: string }> };

/** The training job that an address names, or the answer that there is none. */
export async function askedTrial(params: TrialParams['params']): Promise<TrialOfJob | Response> {
  const { job, trial } = await params;
  const which = trialNumber(trial);
  const learner = await currentLearner();
  const found =
    learner !== null && which !== undefined ? trialOfJob(database(), learner, jobOfAddress(job), which) : undefined;
  return found ?? notThere('you have no such training job', 'name one of /tuner');
}

/** 404 with what is not there, and what to do. */
export const notThere = (what: string, remedy: string): Response =>
  Response.json({ problems: [{ where: 'training job', what, remedy }] }, { status: 404 });
