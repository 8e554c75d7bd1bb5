import Link from 'next/link';

interface Props {
  attempt: string;
  current: number;
  /** One a question: right, wrong, or null when it is not answered. */
  results: readonly (boolean | null)[];
}

const tones = { right: 'bg-good', wrong: 'bg-bad', open: 'bg-line' };

/** Where one is in an attempt: a thin link for each question. */
export function AttemptTrail({ attempt, current, results }: Props) {
  return (
    <nav aria-label="Questions of this attempt">
      <p className="flex justify-between text-sm text-quiet tabular-nums">
        <span>
          Question {current} of {results.length}
        </span>
        <span>{results.filter((right) => right !== null).length} answered</span>
      </p>
      <ol className="mt-1 flex gap-0.5 sm:gap-1">
        {results.map((right, at) => {
          const state = right === null ? 'open' : right ? 'right' : 'wrong';
          return (
            <li key={at} className="flex-1">
              <Link
                href={`/practise/${attempt}/${at + 1}`}
                aria-current={at + 1 === current ? 'step' : undefined}
                aria-label={`Question ${at + 1}, ${state === 'open' ? 'not answered' : state}`}
                className="group block py-2.5"
              >
                <span
                  className={`block h-1.5 rounded-full group-aria-[current=step]:outline-2 group-aria-[current=step]:outline-offset-2 group-aria-[current=step]:outline-accent ${tones[state]}`}
                />
              </Link>
            </li>
          );
        })}
      </ol>
    </nav>
  );
}
