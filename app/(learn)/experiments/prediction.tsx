'use client';
import type { Claim } from '#lib/experiments/experiment.ts';

interface Props {
  prediction: Claim['prediction'];
  /** The option chosen before the run. */
  expected: number | null;
  onExpect: (option: number) => void;
  /** False from Run on: what was predicted stays. */
  isOpen: boolean;
  /** The figures of a finished run, `[arm][seed]`. */
  values: readonly (readonly number[])[] | null;
}

/** What the learner expects, asked before the run; afterwards how often each answer came true. */
export function Prediction({ prediction, expected, onExpect, isOpen, values }: Props) {
  const { asks, options } = prediction;
  const counts = values && countsOf(prediction, values);
  const isShort = options.every((option) => option.length < 24);
  const runs = counts?.reduce((sum, count) => sum + count, 0) ?? 0;
  return (
    <fieldset className="rounded-xl border border-accent/40 p-4">
      <legend className="px-1.5 text-sm font-medium text-accent">
        {isOpen ? 'Before you run it' : 'Your prediction'}
      </legend>
      <p className="font-medium">{asks}</p>
      <div className={`mt-3 grid gap-2 ${options.length === 3 && isShort ? 'sm:grid-cols-3' : 'sm:grid-cols-2'}`}>
        {options.map((option, at) => (
          <label
            key={option}
            className="relative flex min-h-11 cursor-pointer items-center gap-2.5 overflow-hidden rounded-lg border border-line px-3 py-2 text-[0.9375rem] leading-5 has-checked:border-accent has-checked:bg-accent/8 has-disabled:cursor-default"
          >
            <input
              type="radio"
              name={asks}
              className="accent-accent"
              checked={expected === at}
              disabled={!isOpen}
              onChange={() => onExpect(at)}
            />
            <span>{option}</span>
            {counts && (
              <span className="ml-auto pl-2 whitespace-nowrap text-quiet tabular-nums">
                {runs === 1 ? (counts[at] === 1 ? 'measured' : '') : `${counts[at]} of ${runs}`}
              </span>
            )}
          </label>
        ))}
      </div>
      {counts && expected !== null && <Comparison counts={counts} runs={runs} expected={expected} options={options} />}
    </fieldset>
  );
}

function Comparison({
  counts,
  runs,
  expected,
  options,
}: {
  counts: readonly number[];
  runs: number;
  expected: number;
  options: readonly string[];
}) {
  const most = counts.indexOf(Math.max(...counts));
  const isRight = (counts[expected] ?? 0) === counts[most];
  return (
    <p className={`mt-3 font-medium ${isRight ? 'text-good' : 'text-bad'}`} role="status">
      {isRight
        ? 'As you predicted.'
        : `You expected “${options[expected]}”; ${runs === 1 ? 'measured was' : 'most runs say'} “${options[most]}”.`}
    </p>
  );
}

/** How many seeds spoke for each option. */
function countsOf(prediction: Props['prediction'], values: readonly (readonly number[])[]): number[] {
  const counts = prediction.options.map(() => 0);
  for (const [seed] of (values[0] ?? []).entries()) {
    const option = prediction.of(values.map((arm) => arm[seed] ?? Number.NaN));
    counts[option] = (counts[option] ?? 0) + 1;
  }
  return counts;
}
