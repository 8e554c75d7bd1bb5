/** The words of an operation's name: `CreateTrainingJob` as `create`, `training`, `job`. */
export const operationWords = (operation: string): string[] =>
  operation.split(/(?<=[a-z0-9])(?=[A-Z])/).map((word) => word.toLowerCase());
