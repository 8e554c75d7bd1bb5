import type { Tag } from '../operation.ts';

/** Tags in AWS's words. */
export const asTags = (tags: readonly Tag[]) => tags.map(({ key, value }) => ({ Key: key, Value: value }));
