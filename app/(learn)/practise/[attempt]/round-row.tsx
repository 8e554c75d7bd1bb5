import Link from 'next/link';
import { confidenceLevels, confidenceMarks, signed } from '#lib/exams/confidence.ts';
import type { Entry } from '#lib/questions/bank.ts';
import { content } from '#lib/server/content/load.ts';
import { conceptOf } from '#lib/server/practice.ts';
import type { answersOf } from '#lib/server/store/attempts.ts';
import { RichText } from '#lib/ui/rich-text.tsx';

type AnswerEvent = ReturnType<typeof answersOf>[number];

interface Props {
  href: string;
  entry: Entry | undefined;
  answer: AnswerEvent | undefined;
  isHeld: boolean;
}

/** One question of a round: what became of it, its stem, its topic or once told its concept, the marks. */
export function RoundRow({ href, entry, answer, isHeld }: Props) {
  if (!entry) return <li className="py-3.5 text-quiet">This question has left the bank.</li>;
  const { topics } = content();
  const isTold = answer !== undefined && !isHeld;
  return (
    <li>
      <Link href={href} className="flex gap-4 py-3.5 hover:text-accent">
        <Mark answer={answer} isHeld={isHeld} />
        <span className="min-w-0 leading-6">
          <RichText text={entry.question.stem} />
          <span className="mt-0.5 block text-sm text-quiet">
            {isTold ? conceptOf(content(), entry).title : topics.find(({ slug }) => slug === entry.topic)?.title}
            {isTold && pointsOf(answer)}
          </span>
        </span>
      </Link>
    </li>
  );
}

/** What is worth saying beside right or wrong: a share of credit, and the marks that confidence brought. */
function pointsOf({ earned, outOf, partial, confidence }: AnswerEvent): string {
  const credit = partial > 0 && partial < 1 ? ` · ${Math.round(100 * partial)} % of it right` : '';
  const marks = confidenceMarks(confidence, earned === outOf);
  const level = confidenceLevels.find((each) => each.confidence === confidence);
  return marks === null || !level ? credit : `${credit} · ${level.says.toLowerCase()}, ${signed(marks)}`;
}

function Mark({ answer, isHeld }: Pick<Props, 'answer' | 'isHeld'>) {
  const place = 'w-18 shrink-0 text-sm leading-6';
  if (!answer) return <span className={`${place} text-quiet`}>Open</span>;
  if (isHeld) return <span className={`${place} font-medium text-accent`}>Stored</span>;
  const isRight = answer.earned === answer.outOf;
  return (
    <span className={`${place} font-medium ${isRight ? 'text-good' : 'text-bad'}`}>
      {isRight ? '✓ Right' : '✗ Wrong'}
    </span>
  );
}
