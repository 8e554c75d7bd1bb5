import { currentLearner } from '#app/current-learner.ts';
import { content } from '#lib/server/content/load.ts';
import { database } from '#lib/server/db.ts';
import { standingsOf } from '#lib/server/store/answers.ts';
import { masteredConcepts } from '#lib/server/study.ts';

/** The concepts that whoever asks has mastered, in one query; none for someone who has not begun. */
export async function masteredByLearner(): Promise<Set<string>> {
  const learner = await currentLearner();
  return learner ? masteredConcepts(content(), standingsOf(database(), learner)) : new Set();
}
