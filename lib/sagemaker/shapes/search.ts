import { nextToken, sortOrder } from './names.ts';
import { integer, list, oneOf, type Shape, structure, text } from './shape.ts';

const property = text({ min: 1, max: 255, pattern: '.+' });
const condition = '([\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*)';

const filter = structure(
  { Name: property },
  {
    Operator: oneOf(
      'Equals',
      'NotEquals',
      'GreaterThan',
      'GreaterThanOrEqualTo',
      'LessThan',
      'LessThanOrEqualTo',
      'Contains',
      'Exists',
      'NotExists',
      'In',
    ),
    Value: text({ min: 1, max: 1024, pattern: '.+' }),
  },
);
const filters = list(filter, 1, 20);

/** An expression may hold others, so its members are looked up late. */
const searchExpression: Shape = {
  kind: 'structure',
  required: {},
  optional: {
    Filters: filters,
    NestedFilters: list(structure({ NestedPropertyName: property, Filters: filters }), 1, 20),
    get SubExpressions(): Shape {
      return list(searchExpression, 1, 20);
    },
    Operator: oneOf('And', 'Or'),
  },
};

/** Source: botocore 1.43.11, sagemaker/2017-07-24. */
export const searchRequest = structure(
  {
    Resource: oneOf(
      'TrainingJob',
      'Experiment',
      'ExperimentTrial',
      'ExperimentTrialComponent',
      'Endpoint',
      'Model',
      'ModelPackage',
      'ModelPackageGroup',
      'Pipeline',
      'PipelineExecution',
      'FeatureGroup',
      'FeatureMetadata',
      'Image',
      'ImageVersion',
      'Project',
      'HyperParameterTuningJob',
      'ModelCard',
      'PipelineVersion',
    ),
  },
  {
    SearchExpression: searchExpression,
    SortBy: property,
    SortOrder: sortOrder,
    NextToken: nextToken,
    MaxResults: integer(1, 100),
    CrossAccountFilterOption: oneOf('SameAccount', 'CrossAccount'),
    VisibilityConditions: list(
      structure(
        {},
        { Key: text({ min: 1, max: 128, pattern: condition }), Value: text({ min: 0, max: 256, pattern: condition }) },
      ),
      1,
      5,
    ),
  },
);
