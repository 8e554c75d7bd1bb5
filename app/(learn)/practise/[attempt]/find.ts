import { notFound } from 'next/navigation';
import { currentLearner } from '#app/current-learner.ts';
import { database } from '#lib/server/db.ts';
import { findAttempt } from '#lib/server/store/attempts.ts';

/** The attempt of an address, when it is the visitor's own; else the page that says so. */
export async function ownAttempt(id: string) {
  const learner = await currentLearner();
  return (learner && findAttempt(database(), id, learner)) || notFound();
}
