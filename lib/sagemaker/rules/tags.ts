import { breach, type Fault } from '../fault.ts';
import { elementPath } from '../member-path.ts';

type Tags = readonly { Key: string }[];

/** AWS keeps keys that begin with "aws:", in any case of letters, for itself (AWS General Reference, tags). Words: ours. */
export function tagKeysAreFree(tags: Tags): Fault[] {
  return tags.flatMap(({ Key: key }, at) =>
    /^aws:/i.test(key)
      ? [breach(`${elementPath('tags', at)}.key`, `The tag key ${key} begins with aws:, which is reserved for AWS.`)]
      : [],
  );
}

/** A tag key must be unique for each resource (API reference of `Tag`). Words: ours. */
export function tagKeysAreDistinct(tags: Tags): Fault[] {
  const keys = tags.map(({ Key }) => Key);
  return keys.flatMap((key, at) =>
    keys.indexOf(key) < at ? [breach(`${elementPath('tags', at)}.key`, `The tag key ${key} is given twice.`)] : [],
  );
}
