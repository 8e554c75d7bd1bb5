import type { Problem } from '#lib/base/problem.ts';
import { problemsOf } from '#lib/base/problem.ts';
import type { Demonstration, RequestDemonstration } from './question.ts';
import { isKind, kinds, type Question, questionTypes } from './registry.ts';

/** A question with its name in the bank. */
export interface Entry {
  /** The file's path under content/questions without its ending, such as `regularisation/lasso-zeros`. */
  id: string;
  topic: string;
  /** Of the file's content; stored with each answer, so that an edited question does not rewrite history. */
  hash: string;
  question: Question;
}

/** What questions may refer to, and how what they would run or send is checked: a check gives its faults. */
export interface References {
  concepts: ReadonlySet<string>;
  objectives: ReadonlySet<string>;
  /** By slug, the check of the parameters that the experiment is asked to run with. */
  experiments: ReadonlyMap<string, (parameters: Record<string, number | string>) => string[]>;
  /** Why a request would not be answered as the question says; without it requests are taken as they are. */
  requests?: (
    operation: string,
    body: Record<string, unknown>,
    answers: RequestDemonstration['request']['answers'],
  ) => string[];
}

/** One parsed file as a bank entry, or every fault found in it. */
export function readQuestion(
  file: { where: string; id: string; hash: string; data: unknown },
  references: References,
): Entry | Problem[] {
  const { where, id, hash, data } = file;
  const kind = typeof data === 'object' && data !== null && 'kind' in data ? data.kind : undefined;
  if (!isKind(kind))
    return [
      {
        where: `${where}: kind`,
        what: `${JSON.stringify(kind)} is no question type`,
        remedy: `use one of ${kinds.join(', ')}`,
      },
    ];
  const type = questionTypes[kind];
  const parsed = type.schema.safeParse(data);
  if (!parsed.success)
    return problemsOf(where, parsed.error.issues, `see the fields of "${kind}" in README.md, "Add a question"`);
  const question = parsed.data;
  const problems = [
    ...type.faults(question).map(({ field, what, remedy }) => ({ where: `${where}: ${field}`, what, remedy })),
    ...faultsOfReferences(where, question, references),
  ];
  return problems.length > 0 ? problems : { id, topic: id.split('/')[0] ?? id, hash, question };
}

function faultsOfReferences(where: string, question: Question, references: References): Problem[] {
  const problems: Problem[] = [];
  if (!references.concepts.has(question.concept))
    problems.push({
      where: `${where}: concept`,
      what: `there is no concept "${question.concept}"`,
      remedy: `write content/concepts/${question.concept}.md or name one that exists`,
    });
  for (const objective of question.objectives)
    if (!references.objectives.has(objective))
      problems.push({
        where: `${where}: objectives`,
        what: `no blueprint has the objective "${objective}"`,
        remedy: 'name one of content/blueprints as blueprint:objective',
      });
  return [...problems, ...faultsOfDemonstration(where, question.demonstration, references)];
}

function faultsOfDemonstration(where: string, demonstration: Demonstration, references: References): Problem[] {
  if ('none' in demonstration) return [];
  if ('request' in demonstration) {
    const { operation, body, answers } = demonstration.request;
    const remedy =
      answers === 'accepted'
        ? `write the body as the API reference of ${operation} has it`
        : 'make the body break what the reason says, or say what it does break';
    return (references.requests?.(operation, body, answers) ?? []).map((what) => ({
      where: `${where}: demonstration.request`,
      what,
      remedy,
    }));
  }
  const { experiment, parameters } = demonstration;
  const check = references.experiments.get(experiment);
  const unknown = `there is no experiment "${experiment}"; there are ${[...references.experiments.keys()].join(', ')}`;
  const faults = check ? check(parameters) : [unknown];
  const remedy = 'see lib/experiments for slugs and parameters';
  return faults.map((what) => ({ where: `${where}: demonstration`, what, remedy }));
}
