import type { Listed, Page } from '#lib/tuning/listing.ts';
import type { Service } from '../operation.ts';
import { AwsError } from '../operation-error.ts';

interface Listing {
  NextToken?: string;
  MaxResults?: number;
}
/** AWS's default for every list here that has one. */
const defaultResults = 10;

/** A list is told by its operation and all that was asked of it but how much and from where. */
const listName = (operation: string, { NextToken: _, MaxResults: __, ...asked }: Listing): string =>
  `${operation} ${JSON.stringify(Object.entries(asked).sort(([a], [b]) => (a < b ? -1 : 1)))}`;

/**
 * One page of a list and the token of the next. Throws ValidationException for a token of another list, of another user
 * or of nobody. Words: ours.
 */
export function listPage<Row>(
  service: Service,
  operation: string,
  request: Listing,
  read: (page: Page) => Listed<Row>,
  results = defaultResults,
): { rows: Row[]; NextToken?: string } {
  const { NextToken: token, MaxResults: limit = results } = request;
  const list = listName(operation, request);
  // Clients send an empty token when they have none.
  const after = token ? service.open(token, list) : undefined;
  if (after === null)
    throw new AwsError(
      'ValidationException',
      'The NextToken is not valid: send it with the filters that it came with.',
    );
  const { rows, next } = read({ limit, ...(after !== undefined && { after }) });
  return next === null ? { rows } : { rows, NextToken: service.seal(next, list) };
}
