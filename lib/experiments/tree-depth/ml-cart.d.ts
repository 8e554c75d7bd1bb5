declare module 'ml-cart' {
  export class DecisionTreeClassifier {
    constructor(options: { maxDepth?: number; minNumSamples?: number; gainThreshold?: number });
    train(rows: readonly (readonly number[])[], labels: readonly number[]): void;
    predict(rows: readonly (readonly number[])[]): number[];
  }
}
