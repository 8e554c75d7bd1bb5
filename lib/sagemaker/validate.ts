import { constraints } from './constraints.ts';
import type { Fault } from './fault.ts';
import { elementPath, memberPath } from './member-path.ts';
import { isOperation, operations } from './shapes/operations.ts';
import type { Dictionary, List, Shape, Structure } from './shapes/shape.ts';
import { shownValue } from './shown-value.ts';
import { isObject, typeMismatch } from './type-mismatch.ts';

/** Expressions of Search may hold one another; AWS has a limit too, which it does not tell. */
const deepest = 60;

/** Every fault of a body by the shape of its operation, in the order of the shape; a null is a member left out. */
export function validate(operation: string, body: unknown): Fault[] {
  if (!isOperation(operation))
    return [
      {
        error: 'UnknownOperationException',
        kind: 'unknown',
        path: '',
        message: `${operation} is not supported here. There are ${Object.keys(operations).join(', ')}.`,
      },
    ];
  return valueFaults(operations[operation].input, body, '', 0);
}

function valueFaults(shape: Shape, value: unknown, path: string, depth: number): Fault[] {
  const mismatch = depth > deepest ? 'The body is nested too deeply' : typeMismatch(shape, value);
  if (mismatch !== null) return [{ error: 'SerializationException', kind: 'type', path, message: mismatch }];
  const own = constraints(shape, value)
    .filter(({ isKept }) => !isKept)
    .map(({ says }) => failed(value, path, path, says));
  if (shape.kind === 'structure' && isObject(value)) return [...own, ...memberFaults(shape, value, path, depth)];
  if (shape.kind === 'map' && isObject(value)) return [...own, ...entryFaults(shape, value, path)];
  if (shape.kind === 'list' && Array.isArray(value)) return [...own, ...elementFaults(shape, value, path, depth)];
  return own;
}

function memberFaults(shape: Structure, value: Record<string, unknown>, path: string, depth: number): Fault[] {
  const { required, optional } = shape;
  const known = { ...required, ...optional };
  const missing = Object.keys(required).filter((name) => !has(value, name));
  const unknown = Object.keys(value).filter((name) => !Object.hasOwn(known, name) && has(value, name));
  const present = Object.entries(known).filter(([name]) => has(value, name));
  return [
    ...missing.map((name) => missingMember(memberPath(path, name))),
    ...present.flatMap(([name, member]) => valueFaults(member, value[name], memberPath(path, name), depth + 1)),
    ...unknown.map((name) => unknownField(name, path, Object.keys(known))),
  ];
}

const has = (value: Record<string, unknown>, name: string): boolean =>
  Object.hasOwn(value, name) && value[name] !== null && value[name] !== undefined;

/** Faults of plain elements are told of the list as a whole, those of structures at the element's own path. */
function elementFaults(shape: List, value: readonly unknown[], path: string, depth: number): Fault[] {
  return value.flatMap((element, at) => {
    const where = elementPath(path, at);
    if (element === null || element === undefined) return [missingMember(where)];
    if (shape.of.kind === 'structure') return valueFaults(shape.of, element, where, depth + 1);
    return plainFaults(shape.of, element, where, { value, path, of: 'Member' });
  });
}

function entryFaults({ key, value: shape }: Dictionary, value: Record<string, unknown>, path: string): Fault[] {
  return Object.entries(value).flatMap(([name, one]) => {
    const where = `${path}.${name}`;
    if (one === null || one === undefined) return [missingMember(where)];
    return [
      ...plainFaults(key, name, where, { value, path, of: 'Map keys' }),
      ...plainFaults(shape, one, where, { value, path, of: 'Map value' }),
    ];
  });
}

/** AWS names the whole container, and lists all constraints of its elements whichever was broken. */
function plainFaults(
  shape: Shape,
  value: unknown,
  path: string,
  container: { value: unknown; path: string; of: string },
): Fault[] {
  const message = typeMismatch(shape, value);
  if (message !== null) return [{ error: 'SerializationException', kind: 'type', path, message }];
  const all = constraints(shape, value);
  if (all.every(({ isKept }) => isKept)) return [];
  const says = `${container.of} must satisfy constraint: [${all.map((one) => one.says).join(', ')}]`;
  return [failed(container.value, container.path, path, says)];
}

function failed(value: unknown, told: string, path: string, says: string): Fault {
  const message = `Value '${shownValue(value)}' at '${told}' failed to satisfy constraint: ${says}`;
  return { error: 'ValidationException', kind: 'constraint', path, message };
}

const missingMember = (path: string): Fault => ({
  error: 'ValidationException',
  kind: 'constraint',
  path,
  message: `Value null at '${path}' failed to satisfy constraint: Member must not be null`,
});

/** Ours: AWS passes over fields that it does not know, so that a misspelt one is silently not set. */
const unknownField = (name: string, path: string, known: string[]): Fault => ({
  error: 'ValidationException',
  kind: 'unknown',
  path: memberPath(path, name),
  message: `Field '${name}' at '${path || 'the request'}' is not supported here. There are ${known.join(', ')}.`,
});
