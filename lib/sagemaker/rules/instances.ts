import { breach, type Fault } from '../fault.ts';
import type { resourceConfig } from '../shapes/resources.ts';
import type { Of } from '../shapes/shape.ts';
import type { hyperParameterTuningResourceConfig } from '../shapes/tuning-resources.ts';

/** API reference of `ResourceConfig`: one type and count, or groups of instances. Words: ours. */
export function instancesAreGiven(path: string, resources: Of<typeof resourceConfig>): Fault[] {
  const { InstanceType: type, InstanceCount: count, InstanceGroups: groups } = resources;
  const has = type !== undefined || count !== undefined;
  if (groups && has) return [breach(path, 'Provide InstanceType and InstanceCount, or InstanceGroups, not both.')];
  if (groups || (type !== undefined && count !== undefined && count > 0)) return [];
  return [breach(path, 'Provide InstanceType and an InstanceCount of 1 or more, or InstanceGroups.')];
}

/** API reference of `HyperParameterTuningResourceConfig`, `InstanceConfigs`. Words: ours. */
export function instancesMayVary(path: string, resources: Of<typeof hyperParameterTuningResourceConfig>): Fault[] {
  const { InstanceConfigs: several, InstanceType: type, InstanceCount: count, VolumeSizeInGB: size } = resources;
  const single = [type, count, size].filter((given) => given !== undefined);
  if (several && single.length > 0)
    return [breach(path, 'With InstanceConfigs, leave out InstanceType, InstanceCount and VolumeSizeInGB.')];
  if (several || (type !== undefined && count !== undefined && count > 0)) return [];
  return [breach(path, 'Provide InstanceType and an InstanceCount of 1 or more, or InstanceConfigs.')];
}
