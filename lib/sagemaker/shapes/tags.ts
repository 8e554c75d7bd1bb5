import { nextToken, resourceArn, tagKey } from './names.ts';
import { integer, list, structure, text } from './shape.ts';

/* Requests and answers about tags. */

export const tag = structure({
  Key: tagKey,
  Value: text({ min: 0, max: 256, pattern: '([\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*)' }),
});
export const addTagsInput = structure({ ResourceArn: resourceArn, Tags: list(tag, 0, 50) });
export const addTagsOutput = structure({}, { Tags: list(tag, 0, 50) });
export const listTagsInput = structure({ ResourceArn: resourceArn }, { NextToken: nextToken, MaxResults: integer(50) });
export const listTagsOutput = structure({}, { Tags: list(tag, 0, 50), NextToken: nextToken });
export const deleteTagsInput = structure({ ResourceArn: resourceArn, TagKeys: list(tagKey, 1, 50) });
