import { confidenceLevels } from './confidence.ts';
import { confidenceInterval } from './confidence-interval.ts';

/** Fewer answers say nothing worth drawing. */
export const fewestAnswers = 5;

/** Answers of one level of confidence. */
export interface ConfidenceCount {
  confidence: number;
  answers: number;
  right: number;
}

/** What a learner's confidence was worth: a row a level, and the marks of all answers together. */
export function confidenceCalibration(counts: readonly ConfidenceCount[]) {
  const rows = confidenceLevels.map((level) => {
    const found = counts.find(({ confidence }) => confidence === level.confidence);
    const { answers, right } = found ?? { answers: 0, right: 0 };
    const interval = confidenceInterval(right, answers);
    return {
      level,
      answers,
      right,
      share: answers === 0 ? null : right / answers,
      ...interval,
      marks: right * level.right + (answers - right) * level.wrong,
      verdict: verdictOn(answers, interval, level.ideal),
    };
  });
  return {
    rows,
    answers: rows.reduce((sum, { answers }) => sum + answers, 0),
    marks: rows.reduce((sum, { marks }) => sum + marks, 0),
  };
}
export type Calibration = ReturnType<typeof confidenceCalibration>;

/** Only an interval that lies wholly beside the ideal range speaks against a level. */
function verdictOn(answers: number, { low, high }: { low: number; high: number }, ideal: { from: number; to: number }) {
  if (answers < fewestAnswers) return 'too few to say';
  if (high < ideal.from) return 'overconfident';
  if (low > ideal.to) return 'underconfident';
  return 'agrees so far';
}
