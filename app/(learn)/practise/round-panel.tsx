import { type RoundSelection, type RoundSettings, roundCounts, roundSelections } from '#lib/exams/round-settings.ts';
import { daysAfterStreak } from '#lib/memory/due-question-at.ts';
import { buttonStyle } from '#lib/ui/button-style.ts';
import { RoundScope } from './round-scope.tsx';
import { scopeChoices } from './scope-choices.ts';
import { ScopeExam } from './scope-exam.tsx';
import { Segments } from './segments.tsx';

interface Props {
  asked: RoundSettings;
  counts: Record<RoundSelection, number>;
  /** Why the selection that was asked for takes no question. */
  nothing: string | null;
  /** What was taken out of the scope because nothing in it fits, as a sentence. */
  stray: string | null;
}

const selections: Record<RoundSelection, string> = {
  any: 'Any',
  new: 'New',
  due: 'Due',
  missed: 'Missed last time',
  flagged: 'Flagged',
  adaptive: 'Weakest first',
};

/** Puts a round together in a plain form. */
export function RoundPanel({ asked, counts, nothing, stray }: Props) {
  return (
    <form
      method="post"
      action="/api/attempts"
      aria-labelledby="round"
      className="mt-8 grid gap-6 rounded-2xl border border-line bg-card p-5 sm:p-7"
    >
      <div>
        <h2 id="round" className="font-serif text-2xl font-semibold">
          Put a round together
        </h2>
        {stray && (
          <p role="status" className="mt-3 rounded-xl bg-accent/10 px-4 py-3">
            {stray}
          </p>
        )}
        {nothing && (
          <p role="alert" className="mt-3 rounded-xl bg-bad/10 px-4 py-3 text-bad">
            {nothing.charAt(0).toUpperCase() + nothing.slice(1)}.
          </p>
        )}
      </div>
      <div>
        <RoundScope asked={asked} choices={scopeChoices(asked.topic)} />
        <ScopeExam objective={asked.objective} />
      </div>
      <Segments
        legend="Which questions"
        name="which"
        chosen={nothing ? 'any' : asked.which}
        segments={roundSelections.map((which) => ({ value: which, label: selections[which], count: counts[which] }))}
        help={{
          asks: 'What is due, and what is weakest?',
          says: `Due is what you missed ten minutes ago or earlier, and what you knew and should retrieve again: the interval expands over ${daysAfterStreak.join(', ')} days with each right answer in a row (expanding retrieval, Landauer and Bjork 1978; cards are timed by FSRS, questions by this simpler rule). Weakest first takes concepts by their share of right answers, drawn towards your mean where answers are few, and never the same concept three times in a row while another has questions left.`,
        }}
      />
      <Segments
        legend="How many"
        name="count"
        chosen={asked.count}
        segments={roundCounts.map((count) => ({ value: count, label: count === 'all' ? 'All' : count }))}
      />
      <div className="grid gap-6 sm:grid-cols-2">
        <Segments
          legend="Explanations"
          name="feedback"
          chosen={asked.feedback}
          segments={[
            { value: 'now', label: 'After each answer' },
            { value: 'end', label: 'At the end' },
          ]}
        />
        <Segments
          legend="Say how sure you are"
          name="confidence"
          chosen={asked.confidence}
          segments={[
            { value: 'no', label: 'No' },
            { value: 'asked', label: 'Yes, for marks' },
          ]}
        />
      </div>
      <div>
        <button type="submit" className={buttonStyle.primary}>
          Start the round <span aria-hidden="true">→</span>
        </button>
      </div>
    </form>
  );
}
