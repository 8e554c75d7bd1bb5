import type { Listed } from '#lib/tuning/listing.ts';

/** The page of a list that nothing can be in. */
export const noRows = <Row>(): Listed<Row> => ({ rows: [], next: null });
