import type { Filters, TrainingFilterStatus } from '#lib/tuning/listing.ts';
import type { Filter, SearchExpression } from './search-expression.ts';
import { filterStatus } from './training-status.ts';

type Pushed = Filters & { status?: TrainingFilterStatus };

/**
 * What the database can rule out before an expression is tried: every job that satisfies the expression passes these
 * filters, but not the other way round. Of two filters on the same thing the last is taken.
 */
export function searchFilters({ Filters: filters = [], Operator = 'And' }: SearchExpression): Pushed {
  return Operator === 'Or' ? {} : Object.assign({}, ...filters.map(asFilters));
}

function asFilters({ Name, Operator = 'Equals', Value = '' }: Filter): Pushed {
  switch (Name) {
    case 'TrainingJobName':
      return isPartOfName(Operator, Value) ? { nameContains: Value } : {};
    case 'TrainingJobStatus':
      return withStatus(Operator === 'Equals' ? filterStatus(Value) : null);
    case 'CreationTime': {
      const { from, to } = boundsOf(Operator, Value);
      return { ...(from && { createdAfter: from }), ...(to && { createdBefore: to }) };
    }
    case 'LastModifiedTime': {
      const { from, to } = boundsOf(Operator, Value);
      return { ...(from && { modifiedAfter: from }), ...(to && { modifiedBefore: to }) };
    }
    default:
      return {};
  }
}

const withStatus = (status: TrainingFilterStatus | null): Pushed => (status ? { status } : {});

/** Texts that are numbers are compared as numbers, so a name may equal another text. */
const isPartOfName = (operator: string, value: string): boolean =>
  operator === 'Contains' || (operator === 'Equals' && !Number.isFinite(Number(value)));

const farthestMs = 8.64e15;

/** The moments between which a time must lie, a millisecond wider on either side, for seconds are no whole numbers. */
function boundsOf(operator: string, value: string): { from?: Date; to?: Date } {
  const seconds = Number(value);
  const ms = Number.isNaN(seconds) ? Date.parse(value) : seconds * 1000;
  if (value === '' || !(Math.abs(ms) < farthestMs)) return {};
  return {
    ...(/^(Equals|GreaterThan)/.test(operator) && { from: new Date(Math.floor(ms) - 1) }),
    ...(/^(Equals|LessThan)/.test(operator) && { to: new Date(Math.ceil(ms) + 1) }),
  };
}
