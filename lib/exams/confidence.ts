/** How sure a learner is before the answer is told. */
export type Confidence = 1 | 2 | 3;

interface ConfidenceLevel {
  confidence: Confidence;
  says: string;
  /** Marks for a right and for a wrong answer. */
  right: number;
  wrong: number;
  /** The chances of being right for which this level earns the most on average. */
  ideal: { from: number; to: number; says: string };
}

/**
 * Certainty-based marking as Moodle has it (question/behaviour/behaviourbase.php, after Gardner-Medwin): whoever says
 * what he believes earns the most on average, because the expected marks p, 4p − 2 and 9p − 6 cross at 2/3 and 4/5.
 */
export const confidenceLevels: readonly ConfidenceLevel[] = [
  { confidence: 1, says: 'Not sure', right: 1, wrong: 0, ideal: { from: 0, to: 2 / 3, says: 'below 67 %' } },
  { confidence: 2, says: 'Fairly sure', right: 2, wrong: -2, ideal: { from: 2 / 3, to: 0.8, says: '67 to 80 %' } },
  { confidence: 3, says: 'Certain', right: 3, wrong: -6, ideal: { from: 0.8, to: 1, says: 'above 80 %' } },
];

/** The marks of one answer; null when no confidence was asked for. */
export function confidenceMarks(confidence: number | null, isRight: boolean): number | null {
  const level = confidenceLevels.find((each) => each.confidence === confidence);
  return level ? (isRight ? level.right : level.wrong) : null;
}

/** Marks with their sign, as "+3", "0" or "−6". */
export const signed = (marks: number): string => (marks > 0 ? `+${marks}` : `${marks}`.replace('-', '−'));
