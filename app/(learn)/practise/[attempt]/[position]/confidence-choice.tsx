import { type Confidence, confidenceLevels, signed } from '#lib/exams/confidence.ts';

interface Props {
  chosen: number | null;
  locked: boolean;
  onChoose: (confidence: Confidence) => void;
}

/** How sure the learner is, with what each level brings when right and when wrong. */
export function ConfidenceChoice({ chosen, locked, onChoose }: Props) {
  return (
    <fieldset className="mt-6 min-w-0">
      <legend className="mb-2.5 text-sm font-medium">How sure are you?</legend>
      <div className="grid gap-2 sm:grid-cols-3">
        {confidenceLevels.map(({ confidence, says, right, wrong }) => (
          <label
            key={confidence}
            className="flex min-h-14 cursor-pointer items-center gap-3 rounded-xl border border-line bg-card px-4 py-2.5 transition-colors hover:border-accent/60 has-checked:border-accent has-checked:bg-accent/8 has-disabled:cursor-default"
          >
            <input
              type="radio"
              name="confidence"
              checked={chosen === confidence}
              disabled={locked}
              onChange={() => onChoose(confidence)}
              className="size-4 shrink-0 accent-accent"
            />
            <span>
              <span className="block leading-5">{says}</span>
              <span className="text-sm text-quiet tabular-nums">
                {signed(right)} right, {signed(wrong)} wrong
              </span>
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
