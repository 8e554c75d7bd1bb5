import { changed, configOf, type Draft, definitionOf, withConfig, withDefinition } from './draft.ts';

type Config = NonNullable<Draft['HyperParameterTuningJobConfig']>;
type Definition = NonNullable<Draft['TrainingJobDefinition']>;
type Criteria = NonNullable<Config['TuningJobCompletionCriteria']>;
type Whole = number | undefined;

const criteria = (draft: Draft, change: Criteria): Draft =>
  withConfig(draft, { TuningJobCompletionCriteria: changed(configOf(draft).TuningJobCompletionCriteria, change) });

/** What each control of the form writes into a request; nothing else of the request is touched. */
export const edits = {
  name: (draft: Draft, name: string): Draft => ({ ...draft, HyperParameterTuningJobName: name }),

  /** Resources are only for Hyperband, and Hyperband stops jobs by itself. */
  strategy(draft: Draft, chosen: NonNullable<Config['Strategy']>): Draft {
    const { StrategyConfig: given, TrainingJobEarlyStoppingType: stopping } = configOf(draft);
    const isHyperband = chosen === 'Hyperband';
    return withConfig(draft, {
      Strategy: chosen,
      StrategyConfig: isHyperband ? given : changed(given, { HyperbandStrategyConfig: undefined }),
      TrainingJobEarlyStoppingType: isHyperband && stopping === 'Auto' ? 'Off' : stopping,
    });
  },
  resources(draft: Draft, change: { MinResource?: Whole; MaxResource?: Whole }): Draft {
    const { StrategyConfig: given } = configOf(draft);
    const resources = changed(given?.HyperbandStrategyConfig, change);
    return withConfig(draft, { StrategyConfig: changed(given, { HyperbandStrategyConfig: resources }) });
  },
  objective: (draft: Draft, change: NonNullable<Config['HyperParameterTuningJobObjective']>): Draft =>
    withConfig(draft, {
      HyperParameterTuningJobObjective: changed(configOf(draft).HyperParameterTuningJobObjective, change),
    }),
  limits: (draft: Draft, change: NonNullable<Config['ResourceLimits']>): Draft =>
    withConfig(draft, { ResourceLimits: changed(configOf(draft).ResourceLimits, change) }),
  seed: (draft: Draft, seed: Whole): Draft => withConfig(draft, { RandomSeed: seed }),
  earlyStopping: (draft: Draft, type: 'Off' | 'Auto'): Draft =>
    withConfig(draft, { TrainingJobEarlyStoppingType: type }),

  target: (draft: Draft, value: number | undefined): Draft => criteria(draft, { TargetObjectiveMetricValue: value }),
  notImproving(draft: Draft, jobs: Whole): Draft {
    const given = configOf(draft).TuningJobCompletionCriteria?.BestObjectiveNotImproving;
    const change = { MaxNumberOfTrainingJobsNotImproving: jobs };
    return criteria(draft, { BestObjectiveNotImproving: changed(given, change) });
  },
  convergence(draft: Draft, isAsked: boolean): Draft {
    const given = configOf(draft).TuningJobCompletionCriteria?.ConvergenceDetected;
    const change = { CompleteOnConvergence: isAsked ? ('Enabled' as const) : undefined };
    return criteria(draft, { ConvergenceDetected: changed(given, change) });
  },

  trialSeconds: (draft: Draft, MaxRuntimeInSeconds: Whole): Draft =>
    withDefinition(draft, {
      StoppingCondition: changed(definitionOf(draft).StoppingCondition, { MaxRuntimeInSeconds }) ?? {},
    }),
  retries: (draft: Draft, MaximumRetryAttempts: Whole): Draft =>
    withDefinition(draft, { RetryStrategy: changed(definitionOf(draft).RetryStrategy, { MaximumRetryAttempts }) }),
  metrics(draft: Draft, rows: NonNullable<Definition['AlgorithmSpecification']>['MetricDefinitions']): Draft {
    const given = definitionOf(draft).AlgorithmSpecification;
    return withDefinition(draft, { AlgorithmSpecification: changed(given, { MetricDefinitions: some(rows) }) });
  },

  warmStart(draft: Draft, type: NonNullable<Draft['WarmStartConfig']>['WarmStartType'] | 'None'): Draft {
    const { WarmStartConfig: given, ...others } = draft;
    return type === 'None' ? others : { ...others, WarmStartConfig: { ...given, WarmStartType: type } };
  },
  parents: (draft: Draft, rows: NonNullable<Draft['WarmStartConfig']>['ParentHyperParameterTuningJobs']): Draft => ({
    ...draft,
    WarmStartConfig: { ...draft.WarmStartConfig, ParentHyperParameterTuningJobs: rows ?? [] },
  }),
  tags: ({ Tags: _, ...draft }: Draft, rows: Draft['Tags']): Draft => {
    const tags = some(rows);
    return tags ? { ...draft, Tags: tags } : draft;
  },
  autotune({ Autotune: given, ...draft }: Draft, isOn: boolean): Draft {
    return isOn ? { ...draft, Autotune: { ...given, Mode: 'Enabled' } } : draft;
  },
};

/** An empty list is left out. */
const some = <Row>(rows: readonly Row[] | undefined): readonly Row[] | undefined =>
  rows && rows.length > 0 ? rows : undefined;
