import type { Metadata } from 'next';
import Link from 'next/link';
import { counted } from '#lib/base/numbers.ts';
import { content } from '#lib/server/content/load.ts';
import { database } from '#lib/server/db.ts';
import { isHeld } from '#lib/server/practice.ts';
import { roundOutcome } from '#lib/server/round-outcome.ts';
import { answersOf } from '#lib/server/store/attempts.ts';
import { buttonStyle } from '#lib/ui/button-style.ts';
import { PageTitle } from '#lib/ui/page-title.tsx';
import { roundWords } from '../round-words.ts';
import { FinishForm } from './finish-form.tsx';
import { ownRound } from './own-round.ts';
import { RoundResult } from './round-result.tsx';
import { RoundRow } from './round-row.tsx';

export const metadata: Metadata = { title: 'Your answers' };

export default async function RoundPage({ params }: PageProps<'/practise/[attempt]'>) {
  const { attempt, settings } = await ownRound((await params).attempt);
  const held = isHeld(attempt);
  const answers = answersOf(database(), attempt.id);
  const given = new Map(answers.map((event) => [event.question, event]));
  const outcome = roundOutcome(content(), attempt, answers);
  const { open, right, of } = outcome;
  const firstOpen = attempt.finishedAt ? -1 : attempt.questions.findIndex((question) => !given.has(question));
  const answered =
    held || of === 0 ? `${given.size} of ${attempt.questions.length} answered` : `${right} of ${of} right`;
  const left = attempt.finishedAt
    ? `${counted(open, 'question')} left open. AWS counts an open question as wrong`
    : `${open} of ${counted(attempt.questions.length, 'question')} still open`;
  const told = held ? ' What is right is told when you finish the round.' : '';
  const words = roundWords(content(), settings, new Date().toISOString().slice(0, 10));
  return (
    <div className="mx-auto max-w-3xl">
      <p className="text-sm font-medium text-accent">{words}</p>
      <PageTitle title={answered} lead={`${open > 0 ? left : 'Every question of this round is answered'}.${told}`} />
      {!held && <RoundResult outcome={outcome} />}
      <div className="mt-6 flex flex-wrap gap-3">
        {firstOpen >= 0 && (
          <Link href={`/practise/${attempt.id}/${firstOpen + 1}`} className={buttonStyle.primary}>
            Go on
          </Link>
        )}
        {held && <FinishForm attempt={attempt.id} open={open} strong={open === 0} />}
        <Link href="/practise" className={firstOpen >= 0 || held ? buttonStyle.secondary : buttonStyle.primary}>
          Practise more
        </Link>
        <Link href="/progress" className={buttonStyle.secondary}>
          Progress
        </Link>
      </div>
      <ol className="mt-8 divide-y divide-line border-y border-line">
        {attempt.questions.map((id, at) => (
          <RoundRow
            key={id}
            href={`/practise/${attempt.id}/${at + 1}`}
            entry={content().questions.get(id)}
            answer={given.get(id)}
            isHeld={held}
          />
        ))}
      </ol>
    </div>
  );
}
