import { operationWords } from './operation-words.ts';
import type { RequestCode } from './request-code.ts';

/** A request as a command of the AWS CLI for a POSIX shell. */
export function awsCli({ operation, body, endpoint }: RequestCode): string {
  const lines = [
    `aws sagemaker ${operationWords(operation).join('-')}`,
    ...(endpoint === undefined ? [] : [`--endpoint-url ${quoted(endpoint)}`]),
    `--cli-input-json ${quoted(JSON.stringify(body, null, 2))}`,
  ];
  return `${lines.join(' \\\n  ')}\n`;
}

/** Within single quotes a shell changes nothing; a single quote itself has to stand outside them. */
const quoted = (text: string): string => `'${text.replaceAll("'", `'\\''`)}'`;
