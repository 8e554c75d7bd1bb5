import { nextToken } from '../shapes/names.ts';
import { list, structure } from '../shapes/shape.ts';
import { tag } from '../shapes/tags.ts';
import { describeTrainingJobResponse } from '../shapes/training-responses.ts';

/** The answer of Search as far as it is given here: training jobs have the members of their description, and tags. */
export const searchResponse = structure(
  {},
  {
    Results: list(
      structure(
        {},
        {
          TrainingJob: structure(
            {},
            {
              ...describeTrainingJobResponse.required,
              ...describeTrainingJobResponse.optional,
              Tags: list(tag, 0, 50),
            },
          ),
        },
      ),
    ),
    NextToken: nextToken,
  },
);
