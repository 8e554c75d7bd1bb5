import * as more from './autotune.ts';
import { describeBroken } from './broken-rules.contract.ts';
import { allRanges, definition, numbered, path, ranges } from './changed-requests.contract.ts';
import * as rules from './range-names.ts';

describeBroken(
  'the rules of what is searched',
  { ...rules, ...more },
  {
    somethingIsSearched: [[ranges({}), `${path}.parameterRanges`, 'at least one']],
    fewAreSearched: [
      [
        ranges({
          IntegerParameterRanges: numbered(16).map((Name) => ({ Name, MinValue: '1', MaxValue: '9' })),
          ContinuousParameterRanges: numbered(15).map((Name) => ({ Name: `c${Name}`, MinValue: '1', MaxValue: '9' })),
        }),
        `${path}.parameterRanges`,
        '31 hyperparameters are searched; the limit is 30',
      ],
    ],
    namesAreDistinct: [
      [
        ranges({ ...allRanges, CategoricalParameterRanges: [{ Name: 'units', Values: ['1'] }] }),
        `${path}.parameterRanges.categoricalParameterRanges.1.member.name`,
        'has two ranges',
      ],
      [
        definition({ StaticHyperParameters: { units: '3' } }),
        `${path}.parameterRanges.integerParameterRanges.1.member.name`,
        'StaticHyperParameters too',
      ],
      [
        ranges({ CategoricalParameterRanges: [{ Name: '', Values: ['1'] }] }),
        `${path}.parameterRanges.categoricalParameterRanges.1.member.name`,
        'empty name',
      ],
    ],
    allAreFew: [
      [
        definition({ StaticHyperParameters: Object.fromEntries(numbered(97).map((one) => [one, '1'])) }),
        'trainingJobDefinition.staticHyperParameters',
        '101 static and tunable',
      ],
    ],
    autoParametersHaveAutotune: [
      [
        ranges({ AutoParameters: [{ Name: 'eta', ValueHint: '0.1' }] }),
        `${path}.parameterRanges.autoParameters.1.member`,
        'need Autotune',
      ],
    ],
  },
);
