import type { Listed } from '../operation.ts';

/** The page of a list that nothing can be in. */
export const noRows = <Row>(): Listed<Row> => ({ rows: [], next: null });
