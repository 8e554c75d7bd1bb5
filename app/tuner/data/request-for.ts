import { type Draft, withConfig } from '#app/tuner/new/draft.ts';
import { presetRequest } from '#app/tuner/new/presets.ts';
import { withData } from '#app/tuner/new/request-data.ts';

/** What a first job on a data set depends on. */
export interface JobData {
  name: string;
  /** 0 where a value is predicted. */
  classes: number;
  isImage: boolean;
}
const mostLetters = 32;

/** A request for a first job on a data set: trees for tables, a network for images, and a metric that its target has. */
export function requestFor(data: JobData, suffix: string): Draft {
  const name = `${data.name.slice(0, mostLetters - suffix.length - 1).replace(/-+$/, '')}-${suffix}`;
  const draft = withData(presetRequest(data.isImage ? 'mlp' : 'xgboost', name), data.name);
  const MetricName = data.isImage ? 'validation:loss' : treeMetric(data.classes);
  return withConfig(draft, { HyperParameterTuningJobObjective: { Type: 'Minimize', MetricName } });
}

const treeMetric = (classes: number): string =>
  classes === 0 ? 'validation:rmse' : classes === 2 ? 'validation:logloss' : 'validation:mlogloss';
