/** Why there is no prediction, in words for the person who asked. */
export class PredictFault extends Error {
  override name = 'PredictFault';
  readonly remedy: string;
  /** True where other inputs would help. */
  readonly isOfInputs: boolean;
  constructor(what: string, remedy: string, isOfInputs = false) {
    super(what);
    this.remedy = remedy;
    this.isOfInputs = isOfInputs;
  }
}
