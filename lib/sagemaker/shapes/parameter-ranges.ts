import { hyperParameterScalingType, parameterKey, parameterValue } from './names.ts';
import { list, structure } from './shape.ts';

/* What a tuning job searches. Limits are texts, as hyperparameters are. */

export const integerParameterRange = structure(
  { Name: parameterKey, MinValue: parameterValue, MaxValue: parameterValue },
  { ScalingType: hyperParameterScalingType },
);
export const continuousParameterRange = structure(
  { Name: parameterKey, MinValue: parameterValue, MaxValue: parameterValue },
  { ScalingType: hyperParameterScalingType },
);
export const categoricalParameterRange = structure({ Name: parameterKey, Values: list(parameterValue, 1, 30) });
export const autoParameter = structure({ Name: parameterKey, ValueHint: parameterValue });
export const parameterRanges = structure(
  {},
  {
    IntegerParameterRanges: list(integerParameterRange, 0, 30),
    ContinuousParameterRanges: list(continuousParameterRange, 0, 30),
    CategoricalParameterRanges: list(categoricalParameterRange, 0, 30),
    AutoParameters: list(autoParameter, 0, 100),
  },
);
