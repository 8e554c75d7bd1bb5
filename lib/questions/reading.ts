/** A text that carries a rationale: an option, an item, a match, a result. */
export interface Explained {
  /** Its place in the file, below the reading's own. */
  field: string;
  text: string;
  /** Whether the learner reads the text before answering; a numeric result is not shown. */
  isShown: boolean;
  correct: boolean;
  rationale: string;
  misconception?: string | undefined;
}

/** The texts of one thing asked, by role and whatever its kind. */
export interface Reading {
  /** What stands before its fields in the file: '' or such as 'parts.0.'. */
  field: string;
  stem: string;
  /** What is told before the stem, such as a scenario. */
  background: string;
  /** Whether `explained` are alternatives among which the learner chooses. */
  areOptions: boolean;
  explained: Explained[];
}

/** What must not reach a browser before the answer, beside the demonstration and the note. */
export function secretsOf(readings: readonly Reading[]): string[] {
  return readings.flatMap(({ explained }) =>
    explained.flatMap(({ text, isShown, rationale, misconception }) => [
      rationale,
      ...(misconception === undefined ? [] : [misconception]),
      ...(isShown ? [] : [text]),
    ]),
  );
}
