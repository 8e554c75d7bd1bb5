import { randomUUID } from 'node:crypto';
import { AwsError } from '#lib/sagemaker/operation-error.ts';
import { type AwsAnswer, errorAnswer, respond } from '#lib/sagemaker/respond.ts';
import { authenticate } from './authenticate.ts';
import { serviceOf, type World } from './service.ts';

const mostBytes = 1024 * 1024;
const type = 'application/x-amz-json-1.1';

/** Answers one HTTP request as SageMaker would: read, verified, dispatched. Our own faults become InternalFailure. */
export async function answer(request: Request, world: World): Promise<Response> {
  const requestId = randomUUID();
  try {
    return asResponse(await answered(request, world), requestId);
  } catch (error) {
    if (error instanceof AwsError) return asResponse(errorAnswer(error), requestId);
    console.error(`SageMaker request ${requestId}`, error);
    const message = 'The request processing has failed because of an unknown error, exception or failure.';
    return asResponse(errorAnswer({ type: 'InternalFailure', message, status: 500 }), requestId);
  }
}

async function answered(request: Request, world: World): Promise<AwsAnswer> {
  if (request.method !== 'POST')
    throw new AwsError('UnknownOperationException', `${request.method} is not supported here, only POST.`);
  const body = await readBody(request);
  const caller = authenticate(request, body, world);
  const given = request.headers.get('content-type')?.split(';')[0]?.trim();
  if (given !== type) throw new AwsError('SerializationException', `Content-Type "${given ?? ''}" is not ${type}.`);
  const text = new TextDecoder().decode(body);
  return respond(request.headers.get('x-amz-target'), text, () => serviceOf(world, caller));
}

async function readBody(request: Request): Promise<Uint8Array> {
  const pieces: Uint8Array[] = [];
  let bytes = 0;
  for await (const piece of request.body ?? []) {
    bytes += piece.byteLength;
    if (bytes > mostBytes)
      throw new AwsError('RequestEntityTooLargeException', `The body has more than ${mostBytes} bytes.`, 413);
    pieces.push(piece);
  }
  return Buffer.concat(pieces);
}

const asResponse = ({ status, headers, body }: AwsAnswer, requestId: string): Response =>
  new Response(body, { status, headers: { ...headers, 'x-amzn-RequestId': requestId, 'Cache-Control': 'no-store' } });
