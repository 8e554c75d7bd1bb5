import { notFound } from 'next/navigation';
import { currentLearner } from '#app/current-learner.ts';
import { readRoundSettings } from '#lib/exams/round-settings.ts';
import { database } from '#lib/server/db.ts';
import { findAttempt } from '#lib/server/store/attempts.ts';

/** The round of an address with its settings, when it is the visitor's own; else the page that says so. */
export async function ownRound(id: string) {
  const learner = await currentLearner();
  const attempt = learner ? findAttempt(database(), id, learner) : undefined;
  const settings = attempt && readRoundSettings(attempt);
  if (!attempt || !settings) notFound();
  return { attempt, settings };
}
