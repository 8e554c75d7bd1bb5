import type { Problem } from '#lib/base/problem.ts';
import type { Job, Parent, WarmStart } from './warm-start.ts';

/** Amazon SageMaker's limits: parents of a job, and hyperparameters that may change between parent and child. */
export const mostParents = 5;
export const mostChanges = 10;

/** Why a job may not start from these parents, by the Developer Guide's "Run a warm start tuning job"; else empty. */
export function warmStartFaults(kind: WarmStart, child: Job, parents: readonly Parent[]): Problem[] {
  const number = parents.length;
  const count = {
    where: 'warm start',
    what: `${number} parent jobs, there must be 1 to ${mostParents}`,
    remedy: `Name up to ${mostParents} jobs that have ended.`,
  };
  const faults = parents.flatMap((parent) =>
    parentFaults(kind, child, parent).map(([what, remedy]) => ({ where: `parent "${parent.name}"`, what, remedy })),
  );
  return number < 1 || number > mostParents ? [count, ...faults] : faults;
}

function parentFaults(kind: WarmStart, child: Job, parent: Parent): (readonly [what: string, remedy: string])[] {
  const [mine, theirs] = [kinds(child), kinds(parent)];
  const retyped = [...mine].filter(([name, type]) => type && theirs.get(name) && theirs.get(name) !== type);
  const changes = [...mine].filter(
    ([name, type]) => type !== theirs.get(name) || child.fixed[name] !== parent.fixed[name],
  );
  const isOther = child.data !== parent.data || child.algorithm !== parent.algorithm;
  const rules: [boolean, string, string][] = [
    [!parent.ended, 'it has not ended', 'Wait until it is completed, stopped or failed, or stop it.'],
    [parent.name === child.name, 'it is the job itself', 'Name an earlier job.'],
    [
      parent.metric !== child.metric || parent.minimise !== child.minimise,
      `its objective is to ${parent.minimise ? 'minimise' : 'maximise'} ${parent.metric}`,
      'Use the same objective metric and direction.',
    ],
    [
      mine.size !== theirs.size,
      `it has ${theirs.size} hyperparameters, this job ${mine.size}`,
      'Keep the total of static and tunable hyperparameters the same.',
    ],
    ...retyped.map(([name, type]): [boolean, string, string] => [
      true,
      `"${name}" is ${theirs.get(name)} there and ${type} here`,
      'Keep the type of every hyperparameter.',
    ]),
    [
      changes.length > mostChanges,
      `${changes.length} hyperparameters changed between tunable and static or to another static value`,
      `Change ${mostChanges} at most.`,
    ],
    [
      kind === 'identical' && isOther,
      'its data or algorithm differ',
      'Choose transfer learning, or the same data and algorithm.',
    ],
  ];
  return rules.filter(([broken]) => broken).map(([, what, remedy]) => [what, remedy] as const);
}

/** Each hyperparameter and the kind of its range; an empty kind for a fixed one. */
const kinds = ({ space, fixed }: Job): Map<string, string> =>
  new Map([
    ...Object.keys(fixed).map((name) => [name, ''] as const),
    ...space.dimensions.map(({ name, kind }) => [name, kind] as const),
  ]);
