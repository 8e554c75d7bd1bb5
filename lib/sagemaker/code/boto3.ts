import { operationWords } from './operation-words.ts';
import type { RequestCode } from './request-code.ts';

/** A request as Python with boto3, where the members of the request are keyword arguments. */
export function boto3({ operation, body, endpoint }: RequestCode): string {
  const client = endpoint === undefined ? '"sagemaker"' : `"sagemaker", endpoint_url=${JSON.stringify(endpoint)}`;
  return [
    'import boto3',
    '',
    `client = boto3.client(${client})`,
    `response = client.${operationWords(operation).join('_')}(**${python(body, '')})`,
    'print(response)',
    '',
  ].join('\n');
}

/** A JSON value as a Python literal; its texts are the same in both languages. */
function python(value: unknown, indent: string): string {
  if (value === true) return 'True';
  if (value === false) return 'False';
  if (value === null || value === undefined) return 'None';
  if (typeof value !== 'object') return JSON.stringify(value);
  const isList = Array.isArray(value);
  const inner = `${indent}    `;
  const parts = isList
    ? value.map((one) => python(one, inner))
    : Object.entries(value).map(([name, one]) => `${JSON.stringify(name)}: ${python(one, inner)}`);
  const [open, close] = isList ? '[]' : '{}';
  if (parts.length === 0) return `${open}${close}`;
  return `${open}\n${parts.map((part) => `${inner}${part},\n`).join('')}${indent}${close}`;
}
