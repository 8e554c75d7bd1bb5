import { describeBroken } from './broken-rules.contract.ts';
import { listed, path, real, whole } from './changed-requests.contract.ts';
import * as rules from './range-values.ts';

describeBroken('the rules of ranges', rules, {
  limitsAreNumbers: [
    [
      real('', '1'),
      `${path}.parameterRanges.continuousParameterRanges.1.member.minValue`,
      "MinValue '' of l2 is not a number",
    ],
    [real('0', '0x10'), `${path}.parameterRanges.continuousParameterRanges.1.member.maxValue`, 'is not a number'],
    [whole('1.5', '4'), `${path}.parameterRanges.integerParameterRanges.1.member.minValue`, 'is not an integer'],
  ],
  minIsBelowMax: [
    [real('1', '0.5'), `${path}.parameterRanges.continuousParameterRanges.1.member.minValue`, 'must be less than'],
    [whole('4', '4'), `${path}.parameterRanges.integerParameterRanges.1.member.minValue`, 'must be less than'],
  ],
  logarithmsExist: [
    [
      real('0', '0.1', 'Logarithmic'),
      `${path}.parameterRanges.continuousParameterRanges.1.member.minValue`,
      'greater than 0',
    ],
  ],
  reverseLogarithmsExist: [
    [
      whole('0', '4', 'ReverseLogarithmic'),
      `${path}.parameterRanges.integerParameterRanges.1.member.scalingType`,
      'continuous',
    ],
    [
      real('0', '1', 'ReverseLogarithmic'),
      `${path}.parameterRanges.continuousParameterRanges.1.member.maxValue`,
      '0 <= x < 1',
    ],
    [
      real('-0.1', '0.9', 'ReverseLogarithmic'),
      `${path}.parameterRanges.continuousParameterRanges.1.member.minValue`,
      '0 <= x < 1',
    ],
  ],
  valuesAreDistinct: [
    [
      listed(['a', 'b', 'a']),
      `${path}.parameterRanges.categoricalParameterRanges.1.member.values`,
      'the value a twice',
    ],
  ],
});
