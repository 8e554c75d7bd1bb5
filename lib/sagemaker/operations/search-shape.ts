import { nextToken } from '../shapes/names.ts';
import { list, structure } from '../shapes/shape.ts';
import { tag } from '../shapes/tags.ts';
import { describeTrainingJobResponse } from '../shapes/training-responses.ts';

/** A training job as Search knows it: the members of its description, and tags. */
export const searchedTrainingJob = structure(
  {},
  { ...describeTrainingJobResponse.required, ...describeTrainingJobResponse.optional, Tags: list(tag, 0, 50) },
);

/** The answer of Search as far as it is given here. */
export const searchResponse = structure(
  {},
  { Results: list(structure({}, { TrainingJob: searchedTrainingJob })), NextToken: nextToken },
);
