import type { RequestCode } from './request-code.ts';

/** A request as a JavaScript module with the AWS SDK, version 3. */
export function jsSdk({ operation, body, endpoint }: RequestCode): string {
  const client = endpoint === undefined ? '' : `{ endpoint: ${JSON.stringify(endpoint)} }`;
  return [
    `import { ${operation}Command, SageMakerClient } from '@aws-sdk/client-sagemaker';`,
    '',
    `const client = new SageMakerClient(${client});`,
    `const response = await client.send(new ${operation}Command(${javascript(body, '')}));`,
    'console.log(response);',
    '',
  ].join('\n');
}

/** A JSON value as a JavaScript literal. */
function javascript(value: unknown, indent: string): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value ?? null);
  const isList = Array.isArray(value);
  const inner = `${indent}  `;
  const parts = isList
    ? value.map((one) => javascript(one, inner))
    : Object.entries(value).map(([name, one]) => `${key(name)}: ${javascript(one, inner)}`);
  const [open, close] = isList ? '[]' : '{}';
  if (parts.length === 0) return `${open}${close}`;
  return `${open}\n${parts.map((part) => `${inner}${part},\n`).join('')}${indent}${close}`;
}

/** In a literal `__proto__`, quoted or not, would set the prototype and be no member. */
function key(name: string): string {
  if (name === '__proto__') return '["__proto__"]';
  return /^[A-Za-z_$][\w$]*$/.test(name) ? name : JSON.stringify(name);
}
