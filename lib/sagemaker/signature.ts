import { AwsError } from './operation-error.ts';
import { type Authorization, readAuthorization } from './signature-authorization.ts';
import { canonicalRequest, type SignedRequest, stringToSign } from './signature-canonical.ts';
import { readDate, requireCurrent } from './signature-date.ts';

/** What the verification needs of the world: the two functions of a cryptographic library, secrets and the time. */
export interface Verification {
  /** SHA-256 in hexadecimal digits. */
  hash(text: string): string;
  /** HMAC-SHA-256. */
  hmac(key: string | Uint8Array, text: string): Uint8Array;
  /** Compares two texts of the same length in constant time. */
  isEqual(a: string, b: string): boolean;
  /** Undefined for a key that is not known, or revoked. */
  secretOf(keyId: string): string | undefined;
  now: Date;
}
const mustBeSigned = ['host', 'x-amz-date', 'x-amz-target'];

/**
 * Verifies Signature Version 4 of a request and gives back what it was signed with. Throws an AwsError, in AWS's words
 * where they are known. `paths` are the forms that the request's path may have had on its way.
 */
export function verifySignature(
  request: Omit<SignedRequest, 'path'>,
  paths: readonly string[],
  world: Verification,
): Authorization {
  const authorization = readAuthorization(request.header('authorization'));
  const date = request.header('x-amz-date') ?? '';
  const day = new Date(readDate(date)).toISOString().slice(0, 10).replaceAll('-', '');
  requireScope(authorization, day);
  requireHeaders(request, authorization);
  const secret = request.header('x-amz-security-token') === null ? world.secretOf(authorization.keyId) : undefined;
  if (secret === undefined)
    throw new AwsError('UnrecognizedClientException', 'The security token included in the request is invalid.');
  const key = signingKey(world, secret, authorization);
  const isRight = paths.map((path) => {
    const canonical = world.hash(canonicalRequest({ ...request, path }, authorization));
    return world.isEqual(hex(world.hmac(key, stringToSign(authorization, date, canonical))), authorization.signature);
  });
  if (!isRight.includes(true)) throw new AwsError('InvalidSignatureException', mismatch);
  requireCurrent(date, world.now);
  return authorization;
}

const mismatch =
  'The request signature we calculated does not match the signature you provided. Check your AWS Secret Access Key and signing method. Consult the service documentation for details.';

function requireScope({ day, service, region }: Authorization, ofDate: string): void {
  const fault =
    service !== 'sagemaker'
      ? "Credential should be scoped to correct service: 'sagemaker'."
      : !/^[a-z]{2}(-[a-z]+)+-\d$/.test(region)
        ? 'Credential should be scoped to a valid region.'
        : day !== ofDate
          ? `Date in Credential scope does not match YYYYMMDD from ISO-8601 version of date from HTTP: '${day}' != '${ofDate}'.`
          : null;
  if (fault !== null) throw new AwsError('InvalidSignatureException', fault);
}

function requireHeaders({ header, bodyHash }: Omit<SignedRequest, 'path'>, { signedHeaders }: Authorization): void {
  const missing = mustBeSigned.find((name) => header(name) !== null && !signedHeaders.includes(name));
  if (missing !== undefined)
    throw new AwsError('InvalidSignatureException', `'${missing}' must be a 'SignedHeader' in the AWS Authorization.`);
  const claimed = header('x-amz-content-sha256');
  if (claimed !== null && claimed !== bodyHash) throw new AwsError('InvalidSignatureException', mismatch);
}

/** Amazon's "Calculate the signature": the key is derived for a day, a region and a service. */
function signingKey({ hmac }: Verification, secret: string, { day, region, service }: Authorization): Uint8Array {
  return [day, region, service, 'aws4_request'].reduce<string | Uint8Array>(
    (key, part) => hmac(key, part),
    `AWS4${secret}`,
  ) as Uint8Array;
}

const hex = (bytes: Uint8Array): string => [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
