import { AwsError } from '../operation-error.ts';
import type { Shape } from '../shapes/shape.ts';
import type { SearchExpression } from './search-expression.ts';
import { searchedTrainingJob } from './search-shape.ts';

/**
 * Throws ValidationException for the first name of an expression or an order that is no property of a training job: a
 * typing error would otherwise find nothing. Words: ours.
 */
export function requireProperties(expression: SearchExpression, sortBy: string): void {
  const unknown = [...namesIn(expression), { name: sortBy, member: 'SortBy' }].find(({ name }) => !isProperty(name));
  if (!unknown) return;
  throw new AwsError(
    'ValidationException',
    `${unknown.member}: there is no property ${unknown.name} of a TrainingJob. Properties are the members of its description, as in TrainingJobStatus, HyperParameters.<name>, Metrics.<name> and Tags.<key>.`,
  );
}

interface Named {
  name: string;
  member: string;
}

/** A nested filter's name may leave out that of its list. */
function namesIn({ Filters = [], NestedFilters = [], SubExpressions = [] }: SearchExpression): Named[] {
  const nested = NestedFilters.flatMap(({ NestedPropertyName: list, Filters: own }) => [
    { name: list, member: 'NestedPropertyName' },
    ...own.map(({ Name }) => ({ name: Name.startsWith(`${list}.`) ? Name : `${list}.${Name}`, member: 'Name' })),
  ]);
  return [
    ...Filters.map(({ Name: name }) => ({ name, member: 'Name' })),
    ...nested,
    ...SubExpressions.flatMap(namesIn),
  ];
}

const isProperty = (name: string): boolean => /^(Metrics|Tags)\../.test(name) || holds(searchedTrainingJob, name);

/** Whether a shape has a member of this name; a map has all. */
function holds(shape: Shape, name: string): boolean {
  if (shape.kind === 'list') return holds(shape.of, name);
  if (shape.kind === 'map') return true;
  if (shape.kind !== 'structure') return false;
  const [first = '', ...rest] = name.split('.');
  const member = Object.hasOwn(shape.required, first) ? shape.required[first] : undefined;
  const found = member ?? (Object.hasOwn(shape.optional, first) ? shape.optional[first] : undefined);
  return found !== undefined && (rest.length === 0 || holds(found, rest.join('.')));
}
