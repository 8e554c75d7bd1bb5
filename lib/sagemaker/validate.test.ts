import { describe, expect, it } from 'vitest';
import { exampleTrainingJob, exampleTuningJob } from './example-requests.ts';
import { validate } from './validate.ts';

const messages = (operation: string, body: unknown) => validate(operation, body).map(({ message }) => message);
const tuning = (changes: object) => ({ ...exampleTuningJob, ...changes });

describe('the faults of a body’s shape', () => {
  it.each<[string, unknown]>([
    ['CreateHyperParameterTuningJob', exampleTuningJob],
    ['CreateTrainingJob', exampleTrainingJob],
    ['ListHyperParameterTuningJobs', {}],
    ['ListTrainingJobs', { CreationTimeAfter: 1_700_000_000.5, MaxResults: null }],
    ['Search', { Resource: 'TrainingJob', SearchExpression: { SubExpressions: [{ Operator: 'Or' }] } }],
    ['AddTags', { ResourceArn: 'arn:aws:sagemaker:eu-west-1:111122223333:training-job/a', Tags: [] }],
  ])('finds none in a good body of %s', (operation, body) => {
    expect(validate(operation, body)).toEqual([]);
  });

  // The first two were reported for SageMaker (zenml-io/zenml#1502), the others follow the same framework's words.
  it.each<[string, string, unknown, string[]]>([
    [
      'a name too long and with a wrong sign',
      'StopTrainingJob',
      { TrainingJobName: `${'a'.repeat(63)}_` },
      [
        `Value '${'a'.repeat(63)}_' at 'trainingJobName' failed to satisfy constraint: Member must have length less than or equal to 63`,
        `Value '${'a'.repeat(63)}_' at 'trainingJobName' failed to satisfy constraint: Member must satisfy regular expression pattern: [a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`,
      ],
    ],
    [
      'a missing member, which a null is too',
      'StopTrainingJob',
      { TrainingJobName: null },
      ["Value null at 'trainingJobName' failed to satisfy constraint: Member must not be null"],
    ],
    [
      'a number below its least',
      'CreateHyperParameterTuningJob',
      tuning({
        HyperParameterTuningJobConfig: {
          ...exampleTuningJob.HyperParameterTuningJobConfig,
          ResourceLimits: { MaxParallelTrainingJobs: 0 },
        },
      }),
      [
        "Value '0' at 'hyperParameterTuningJobConfig.resourceLimits.maxParallelTrainingJobs' failed to satisfy constraint: Member must have value greater than or equal to 1",
      ],
    ],
    [
      'a value that is none of a list',
      'ListTrainingJobs',
      { SortOrder: 'Down' },
      [
        "Value 'Down' at 'sortOrder' failed to satisfy constraint: Member must satisfy enum value set: [Ascending, Descending]",
      ],
    ],
    [
      'a member of a list’s structure',
      'CreateHyperParameterTuningJob',
      tuning({
        Tags: [
          { Key: 'a', Value: 'b' },
          { Key: '', Value: 'b' },
        ],
      }),
      [
        "Value '' at 'tags.2.member.key' failed to satisfy constraint: Member must have length greater than or equal to 1",
      ],
    ],
    [
      'a list that is too short',
      'DeleteTags',
      { ResourceArn: 'arn:aws:sagemaker:eu-west-1:111122223333:x', TagKeys: [] },
      ["Value '[]' at 'tagKeys' failed to satisfy constraint: Member must have length greater than or equal to 1"],
    ],
    [
      'an element of a plain list',
      'CreateTrainingJob',
      { ...exampleTrainingJob, VpcConfig: { SecurityGroupIds: ['sg 1'], Subnets: ['s'] } },
      [
        "Value '[sg 1]' at 'vpcConfig.securityGroupIds' failed to satisfy constraint: Member must satisfy constraint: [Member must have length less than or equal to 32, Member must have length greater than or equal to 0, Member must satisfy regular expression pattern: [-0-9a-zA-Z]+]",
      ],
    ],
    [
      // aws-samples/amazon-sagemaker-pytorch-detectron2#10
      'a value of a map',
      'CreateTrainingJob',
      { ...exampleTrainingJob, HyperParameters: { a: '1', b: 'x\ny' } },
      [
        "Value '{a=1, b=x\ny}' at 'hyperParameters' failed to satisfy constraint: Map value must satisfy constraint: [Member must have length less than or equal to 2500, Member must have length greater than or equal to 0, Member must satisfy regular expression pattern: .*]",
      ],
    ],
    [
      'a key of a map',
      'CreateTrainingJob',
      { ...exampleTrainingJob, Environment: { '1A': '1' } },
      [
        "Value '{1A=1}' at 'environment' failed to satisfy constraint: Map keys must satisfy constraint: [Member must have length less than or equal to 512, Member must have length greater than or equal to 0, Member must satisfy regular expression pattern: [a-zA-Z_][a-zA-Z0-9_]*]",
      ],
    ],
    [
      'a null among elements',
      'DeleteTags',
      { ResourceArn: 'arn:aws:sagemaker:eu-west-1:111122223333:x', TagKeys: ['a', null] },
      ["Value null at 'tagKeys.2.member' failed to satisfy constraint: Member must not be null"],
    ],
    [
      'a null in a map',
      'CreateTrainingJob',
      { ...exampleTrainingJob, HyperParameters: { a: null } },
      ["Value null at 'hyperParameters.a' failed to satisfy constraint: Member must not be null"],
    ],
    [
      'a map with too many entries',
      'CreateTrainingJob',
      { ...exampleTrainingJob, HyperParameters: Object.fromEntries(Array.from({ length: 101 }, (_, at) => [at, '1'])) },
      [
        expect.stringMatching(
          /^Value '\{0=1, 1=1, .*…' at 'hyperParameters' failed to satisfy constraint: Member must have length less than or equal to 100$/,
        ),
      ],
    ],
    // async-aws/aws#1667
    [
      'a text for a number',
      'ListTrainingJobs',
      { MaxResults: '5' },
      ['STRING_VALUE can not be converted to an Integer'],
    ],
    [
      'a number for a text',
      'StopTrainingJob',
      { TrainingJobName: 5 },
      ['NUMBER_VALUE can not be converted to a String'],
    ],
    [
      'a fraction for an integer',
      'ListTrainingJobs',
      { MaxResults: 1.5 },
      ['NUMBER_VALUE can not be converted to an Integer'],
    ],
    ['true for a text', 'StopTrainingJob', { TrainingJobName: true }, ['TRUE_VALUE can not be converted to a String']],
    ['a list for a text', 'StopTrainingJob', { TrainingJobName: [] }, ['Start of list found where not expected']],
    [
      'a structure for a list',
      'AddTags',
      { ResourceArn: 'arn:aws:sagemaker:x:111122223333:y', Tags: {} },
      ['Start of structure or map found where not expected'],
    ],
    [
      'a field that is not known, which AWS would pass over',
      'StopTrainingJob',
      { TrainingJobName: 'a', Force: true },
      ["Field 'Force' at 'the request' is not supported here. There are TrainingJobName."],
    ],
  ])('tells of %s', (_, operation, body, expected) => {
    expect(messages(operation, body)).toEqual(expected);
  });

  it('says which operations there are instead of an unknown one', () => {
    const [fault] = validate('CreateEndpoint', {});
    expect(fault?.error).toBe('UnknownOperationException');
    expect(fault?.message).toContain('CreateTrainingJob');
    expect(validate('constructor', {})[0]?.error).toBe('UnknownOperationException');
  });

  it('collects faults of all members', () => {
    expect(validate('CreateHyperParameterTuningJob', {}).map(({ path }) => path)).toEqual([
      'hyperParameterTuningJobName',
      'hyperParameterTuningJobConfig',
    ]);
  });
});
