import type { Tag } from '../operation.ts';
import type { Of } from '../shapes/shape.ts';
import type { tag } from '../shapes/tags.ts';

/** AWS's tags in our words. */
export const storedTags = (tags: readonly Of<typeof tag>[]): Tag[] =>
  tags.map(({ Key: key, Value: value }) => ({ key, value }));
