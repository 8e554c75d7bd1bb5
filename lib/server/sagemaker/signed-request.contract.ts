import { createHash, createHmac } from 'node:crypto';
import { canonicalRequest, stringToSign } from '#lib/sagemaker/signature-canonical.ts';
import { writtenDate } from '#lib/sagemaker/signature-date.ts';
import { credentialsOf } from './served.contract.ts';

interface Asked {
  operation?: string;
  body?: string;
  key?: string;
  secret?: string;
  at?: Date;
  service?: string;
  /** Headers that are sent beside those that are signed. */
  more?: Record<string, string>;
  unsigned?: string[];
  /** Sent instead of the body that was signed. */
  forged?: string;
}
const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');

/** Sends a request that is signed by hand, with whatever is to be wrong with it. */
export async function send(endpoint: string, asked: Asked = {}) {
  const { operation = 'ListTrainingJobs', body = '{}', key = 'KEYANN', at = new Date(), service = 'sagemaker' } = asked;
  const { host, pathname: path } = new URL(endpoint);
  const date = writtenDate(at);
  const headers: Record<string, string> = {
    'content-type': 'application/x-amz-json-1.1',
    host,
    'x-amz-date': date,
    'x-amz-target': `SageMaker.${operation}`,
  };
  const signedHeaders = Object.keys(headers).filter((name) => !asked.unsigned?.includes(name));
  const scope = { day: date.slice(0, 8), region: 'eu-west-1', service };
  const header = (name: string) => headers[name] ?? null;
  const canonical = canonicalRequest({ method: 'POST', path, header, bodyHash: sha256(body) }, { signedHeaders });
  const secret = asked.secret ?? credentialsOf(key).secretAccessKey;
  const signature = createHmac('sha256', signingKey(secret, [scope.day, scope.region, service, 'aws4_request']))
    .update(stringToSign(scope, date, sha256(canonical)))
    .digest('hex');
  const credential = `${key}/${scope.day}/${scope.region}/${service}/aws4_request`;
  const authorization = `AWS4-HMAC-SHA256 Credential=${credential}, SignedHeaders=${signedHeaders.join(';')}, Signature=${signature}`;
  const response = await fetch(endpoint, {
    method: 'POST',
    headers: { ...headers, authorization, ...asked.more },
    body: asked.forged ?? body,
  });
  const text = await response.text();
  const told = text === '' ? undefined : JSON.parse(text);
  return { status: response.status, headers: response.headers, type: told?.__type, message: told?.message, told };
}

const signingKey = (secret: string, parts: string[]): Buffer =>
  parts.reduce((key, part) => createHmac('sha256', key).update(part).digest(), Buffer.from(`AWS4${secret}`));
