import { type AnyColumn, and, asc, desc, gt, gte, like, lt, lte, or, type SQL, sql } from 'drizzle-orm';
import type { Filters, Listed } from '#lib/tuning/listing.ts';

interface Columns {
  name: AnyColumn;
  createdAt: AnyColumn;
  modifiedAt: AnyColumn;
}

export const filtered = (columns: Columns, filters: Filters): (SQL | undefined)[] => {
  const { nameContains, createdAfter, createdBefore, modifiedAfter, modifiedBefore } = filters;
  return [
    nameContains ? like(columns.name, sql`${`%${nameContains.replace(/[\\%_]/g, '\\$&')}%`} escape '\\'`) : undefined,
    createdAfter && gte(columns.createdAt, createdAfter),
    createdBefore && lte(columns.createdAt, createdBefore),
    modifiedAfter && gte(columns.modifiedAt, modifiedAfter),
    modifiedBefore && lte(columns.modifiedAt, modifiedBefore),
  ];
};

/** Rows beyond the last one of the page before, and their order: by `key`, then by id, so that pages never overlap. */
export function placed(key: SQL, id: AnyColumn, isDescending: boolean, after: string | undefined) {
  const order = isDescending ? [desc(key), desc(id)] : [asc(key), asc(id)];
  if (after === undefined) return { order, beyond: undefined };
  const [value, last] = readToken(after);
  const beyondKey = isDescending ? lt(key, value) : gt(key, value);
  const beyondId = isDescending ? lt(id, last) : gt(id, last);
  return { order, beyond: or(beyondKey, and(sql`${key} = ${value}`, beyondId)) };
}

/** One row more than the page was read, to know whether there is a next one. */
export function paged<Row>(read: (Row & { key: string | number; id: number })[], limit: number): Listed<Row> {
  const kept = read.slice(0, limit);
  const last = kept.at(-1);
  const isLast = read.length <= limit || !last;
  const rows = kept.map(({ key: _, ...row }) => row as unknown as Row);
  return { rows, next: isLast ? null : Buffer.from(JSON.stringify([last.key, last.id])).toString('base64url') };
}

/** Throws RangeError for a text that no page gave. */
function readToken(token: string): [string | number, number] {
  try {
    const [key, id] = JSON.parse(Buffer.from(token, 'base64url').toString('utf8'));
    if ((typeof key === 'string' || typeof key === 'number') && Number.isInteger(id)) return [key, id];
  } catch {}
  throw new RangeError(`"${token}" is no place in a list`);
}
