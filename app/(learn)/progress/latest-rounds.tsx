import Link from 'next/link';
import { roundWords } from '#app/(learn)/practise/round-words.ts';
import { counted } from '#lib/base/numbers.ts';
import { readRoundSettings } from '#lib/exams/round-settings.ts';
import { content } from '#lib/server/content/load.ts';
import { database } from '#lib/server/db.ts';
import { isHeld } from '#lib/server/practice.ts';
import { roundOutcome } from '#lib/server/round-outcome.ts';
import { answersOf, latestAttempts } from '#lib/server/store/attempts.ts';
import { Day } from '#lib/ui/day.tsx';

const most = 10;

/** The newest rounds with what has come of them. */
export function LatestRounds({ learner }: { learner: string }) {
  const today = new Date().toISOString().slice(0, 10);
  const rounds = latestAttempts(database(), learner, most).flatMap((attempt) => {
    const settings = readRoundSettings(attempt);
    if (!settings) return [];
    const answers = answersOf(database(), attempt.id);
    const { right, of } = roundOutcome(content(), attempt, answers);
    const told = of === 0 ? 'nothing answered' : `${right} of ${of} right`;
    const result = isHeld(attempt) ? `${answers.length} answered, told at the end` : told;
    return [{ attempt, words: roundWords(content(), settings, today), result }];
  });
  if (rounds.length === 0) return null;
  return (
    <section className="mt-12">
      <h2 className="font-serif text-2xl font-semibold">Latest rounds</h2>
      <ul className="mt-3 divide-y divide-line border-y border-line">
        {rounds.map(({ attempt, words, result }) => (
          <li key={attempt.id}>
            <Link
              href={`/practise/${attempt.id}`}
              className="flex flex-wrap justify-between gap-x-4 py-3 hover:text-accent"
            >
              <span>{words}</span>
              <span className="text-quiet tabular-nums">
                {result}, {counted(attempt.questions.length, 'question')}, <Day at={attempt.createdAt} />
              </span>
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
