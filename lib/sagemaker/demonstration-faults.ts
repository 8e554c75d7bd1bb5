import { check } from './check.ts';
import { isOperation, operations } from './shapes/operations.ts';
import type { Shape } from './shapes/shape.ts';

type Expected = 'accepted' | { error: string; because: string };

/**
 * Why a question's request is not answered as the question says, as sentences. A request that should fail must fail with
 * that error, and for that reason: whichever members of the API the reason names, the faults must name too.
 */
export function demonstrationFaults(operation: string, body: Record<string, unknown>, expected: Expected): string[] {
  const answer = check(operation, body);
  if (!('error' in answer))
    return expected === 'accepted' ? [] : [`SageMaker would accept the request, not answer ${expected.error}`];
  const { error, message, faults } = answer;
  if (expected === 'accepted')
    return faults.map((fault) => `at ${fault.path || 'the body'} SageMaker answers ${fault.error}: ${fault.message}`);
  const said = `SageMaker would answer ${error}: ${message}`;
  if (error !== expected.error) return [`${said}; the question says ${expected.error}`];
  const told = faults.map((fault) => `${fault.path} ${fault.message}`.toLowerCase()).join(' ');
  const missing = membersNamed(operation, expected.because).filter((name) => !told.includes(name.toLowerCase()));
  return missing.map((name) => `${said}; that does not concern ${name}, which the question gives as the reason`);
}

/** The members of an operation's request that a text names. */
function membersNamed(operation: string, text: string): string[] {
  const known = isOperation(operation) ? memberNames(operations[operation].input) : new Set<string>();
  return [...new Set(text.match(/\b[A-Z]\w+\b/g))].filter((word) => known.has(word) && /[a-z][A-Z]/.test(word));
}

/** All names of members within a shape; a shape that holds itself is entered once. */
function memberNames(shape: Shape, seen: Set<Shape> = new Set()): Set<string> {
  if (seen.has(shape)) return new Set();
  seen.add(shape);
  if (shape.kind === 'list') return memberNames(shape.of, seen);
  if (shape.kind !== 'structure') return new Set();
  const members = Object.entries({ ...shape.required, ...shape.optional });
  return new Set(members.flatMap(([name, member]) => [name, ...memberNames(member, seen)]));
}
