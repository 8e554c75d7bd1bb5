import { answer } from '#lib/server/sagemaker/answer.ts';
import { ownWorld } from '#lib/server/sagemaker/own-world.ts';

/** Amazon SageMaker's API for automatic model tuning: an unmodified client posts to this address. */
const handle = (request: Request): Promise<Response> => answer(request, ownWorld());

export { handle as DELETE, handle as GET, handle as PATCH, handle as POST, handle as PUT };
