import { check } from './check.ts';
import type { OperationHandler, Service } from './operation.ts';
import { AwsError } from './operation-error.ts';
import { isRegistered, registry } from './registry.ts';
import { isObject } from './type-mismatch.ts';
import { withoutNulls } from './without-nulls.ts';

/** What goes back over the wire, but for the id of the request. */
export interface AwsAnswer {
  status: number;
  headers: Record<string, string>;
  body: string;
}
const type = { 'Content-Type': 'application/x-amz-json-1.1' };
const prefix = 'SageMaker.';

/**
 * Answers one request in AWS JSON 1.1, `target` being the header X-Amz-Target. All that is wrong with the request
 * becomes an error as AWS sends it; only a fault of our own is thrown.
 */
export function respond(target: string | null, body: string, service: () => Service): AwsAnswer {
  try {
    const answer = run(operationOf(target), parsed(body), service());
    return { status: 200, headers: type, body: answer === undefined ? '' : JSON.stringify(answer) };
  } catch (error) {
    if (error instanceof AwsError) return errorAnswer(error);
    throw error;
  }
}

/** The three errors that the service declares carry `Message`, the errors of its front `message`. */
export function errorAnswer({
  type: __type,
  message,
  status,
}: Pick<AwsError, 'type' | 'message' | 'status'>): AwsAnswer {
  const isDeclared = /^Resource/.test(__type);
  const told = isDeclared ? { Message: message } : { message };
  return { status, headers: { ...type, 'x-amzn-errortype': __type }, body: JSON.stringify({ __type, ...told }) };
}

function operationOf(target: string | null): keyof typeof registry {
  const name = target?.startsWith(prefix) ? target.slice(prefix.length) : undefined;
  if (name !== undefined && isRegistered(name)) return name;
  const asked = name === undefined ? 'No operation is named by X-Amz-Target' : `${name} is not supported here`;
  throw new AwsError('UnknownOperationException', `${asked}. There are ${Object.keys(registry).join(', ')}.`);
}

function parsed(body: string): unknown {
  try {
    return JSON.parse(body === '' ? '{}' : body);
  } catch {
    throw new AwsError('SerializationException', 'The body is no JSON.');
  }
}

function run(operation: keyof typeof registry, body: unknown, service: Service): object | undefined {
  refuse(check(operation, body));
  const request = withoutNulls(body);
  if (!isObject(request)) throw new AwsError('SerializationException', 'Expected structure or map, or null');
  refuse(check(operation, body, service.account(namesIn(request))));
  const handler: OperationHandler = registry[operation];
  return handler.run(request, service);
}

function refuse(answer: ReturnType<typeof check>): void {
  if ('error' in answer) throw new AwsError(answer.error, answer.message);
}

/** The jobs that a request is about, and those that its rules look at. */
function namesIn(request: Record<string, unknown>): { tuning: string[]; training: string[] } {
  const { HyperParameterTuningJobName: tuning, TrainingJobName: training, WarmStartConfig: warm } = request;
  const parents = isObject(warm) ? warm['ParentHyperParameterTuningJobs'] : [];
  const named = Array.isArray(parents) ? parents.filter(isObject).map((one) => one['HyperParameterTuningJobName']) : [];
  const text = (value: unknown): value is string => typeof value === 'string';
  return { tuning: [tuning, ...named].filter(text), training: [training].filter(text) };
}
