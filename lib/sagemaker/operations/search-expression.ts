import { isTrue } from './search-operator.ts';
import { elementsOf, propertyOf } from './search-property.ts';

export interface Filter {
  Name: string;
  Operator?: string;
  Value?: string;
}
export interface SearchExpression {
  Filters?: Filter[];
  NestedFilters?: { NestedPropertyName: string; Filters: Filter[] }[];
  SubExpressions?: SearchExpression[];
  /** How the members are joined; And unless something else is said. */
  Operator?: 'And' | 'Or';
}

/** Whether a training job satisfies an expression; an empty one is satisfied by all. */
export function isMatch(expression: SearchExpression, job: Record<string, unknown>): boolean {
  const { Filters = [], NestedFilters = [], SubExpressions = [], Operator = 'And' } = expression;
  const conditions = [
    ...Filters.map((filter) => () => isTrue(filter, propertyOf(job, filter.Name))),
    ...NestedFilters.map((nested) => () => isNestedMatch(nested, job)),
    ...SubExpressions.map((sub) => () => isMatch(sub, job)),
  ];
  if (conditions.length === 0) return true;
  return Operator === 'Or' ? conditions.some((holds) => holds()) : conditions.every((holds) => holds());
}

/** One element of the list must satisfy all its filters, whose names begin with that of the list. */
function isNestedMatch(
  { NestedPropertyName: name, Filters }: { NestedPropertyName: string; Filters: Filter[] },
  job: Record<string, unknown>,
): boolean {
  return elementsOf(job, name).some((element) =>
    Filters.every((filter) => isTrue(filter, propertyOf(element, filter.Name.replace(`${name}.`, '')))),
  );
}
