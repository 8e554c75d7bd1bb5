/** What every question view gets. The answer is null until one that can be sent has been put together. */
export interface ViewProps<Shown, Answer, Revealed> {
  shown: Shown;
  answer: Answer | null;
  revealed: Revealed | null;
  locked: boolean;
  onAnswer: (answer: Answer | null) => void;
}
