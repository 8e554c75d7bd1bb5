import Link from 'next/link';

export type Outcome = 'right' | 'wrong' | 'stored' | 'open';

interface Props {
  attempt: string;
  current: number;
  /** One a question. */
  outcomes: readonly Outcome[];
}

const tones = { right: 'bg-good', wrong: 'bg-bad', stored: 'bg-accent', open: 'bg-line' };
const words = { right: 'right', wrong: 'wrong', stored: 'answer stored', open: 'not answered' };

/** More would be too thin to be seen and pressed. */
const most = 25;

/** Where one is in an attempt: a thin link for each question, of a long attempt for those around the current one. */
export function AttemptTrail({ attempt, current, outcomes }: Props) {
  const first = Math.max(0, Math.min(current - 1 - (most - 1) / 2, outcomes.length - most));
  return (
    <nav aria-label="Questions of this attempt">
      <p className="flex justify-between text-sm text-quiet tabular-nums">
        <span>
          Question {current} of {outcomes.length}
        </span>
        <span>{outcomes.filter((outcome) => outcome !== 'open').length} answered</span>
      </p>
      <ol className="mt-1 flex gap-0.5 sm:gap-1">
        {outcomes.slice(first, first + most).map((outcome, at) => (
          <li key={first + at} className="flex-1">
            <Link
              href={`/practise/${attempt}/${first + at + 1}`}
              aria-current={first + at + 1 === current ? 'step' : undefined}
              aria-label={`Question ${first + at + 1}, ${words[outcome]}`}
              className="group block py-2.5"
            >
              <span
                className={`block h-1.5 rounded-full group-aria-[current=step]:outline-2 group-aria-[current=step]:outline-offset-2 group-aria-[current=step]:outline-accent ${tones[outcome]}`}
              />
            </Link>
          </li>
        ))}
      </ol>
    </nav>
  );
}
