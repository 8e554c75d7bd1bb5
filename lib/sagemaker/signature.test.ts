import { createHash, createHmac, timingSafeEqual } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { verifySignature } from './signature.ts';
import { readAuthorization } from './signature-authorization.ts';
import { canonicalRequest, stringToSign } from './signature-canonical.ts';
import { requireCurrent } from './signature-date.ts';

/* Cases "get-vanilla" and "get-header-value-trim" of Amazon's published test suite for Signature Version 4. */
const emptyHash = 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855';
const headers: Record<string, string> = { host: 'example.amazonaws.com', 'x-amz-date': '20150830T123600Z' };
const vanilla = { method: 'GET', path: '/', header: (name: string) => headers[name] ?? null, bodyHash: emptyHash };
const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');

describe('what is signed', () => {
  test("is Amazon's canonical request", () => {
    const canonical = canonicalRequest(vanilla, { signedHeaders: ['host', 'x-amz-date'] });
    expect(sha256(canonical)).toBe('bb579772317eb040ac9ed261061d46c1f17a8133879d6129b6e1c25292927e63');
    const scope = { day: '20150830', region: 'us-east-1', service: 'service' };
    expect(stringToSign(scope, '20150830T123600Z', sha256(canonical))).toBe(
      'AWS4-HMAC-SHA256\n20150830T123600Z\n20150830/us-east-1/service/aws4_request\nbb579772317eb040ac9ed261061d46c1f17a8133879d6129b6e1c25292927e63',
    );
  });

  test('has blanks around and within the values of headers reduced', () => {
    const header = () => ' a   b  c ';
    expect(canonicalRequest({ ...vanilla, header }, { signedHeaders: ['my-header'] })).toContain('my-header:a b c\n');
  });
});

describe('a header Authorization', () => {
  const whole = `AWS4-HMAC-SHA256 Credential=AKID/20150830/eu-west-1/sagemaker/aws4_request, SignedHeaders=host;x-amz-date, Signature=${'0'.repeat(64)}`;
  test('is taken apart', () => {
    expect(readAuthorization(whole)).toEqual({
      ...{ keyId: 'AKID', day: '20150830', region: 'eu-west-1', service: 'sagemaker' },
      ...{ signedHeaders: ['host', 'x-amz-date'], signature: '0'.repeat(64) },
    });
  });
  test.each([
    [null, 'MissingAuthenticationTokenException'],
    ['', 'MissingAuthenticationTokenException'],
    ['Basic abc', 'IncompleteSignatureException'],
    ['AWS4-HMAC-SHA256 ', 'IncompleteSignatureException'],
    [whole.replace(/, Signature.*/, ''), 'IncompleteSignatureException'],
    [whole.replace('aws4_request', 'aws4'), 'IncompleteSignatureException'],
    [whole.replace(/0{64}/, 'zz'), 'IncompleteSignatureException'],
  ])('such as %j is refused', (header, type) => {
    expect(() => readAuthorization(header)).toThrow(expect.objectContaining({ type }));
  });
});

describe('a date', () => {
  const now = new Date('2026-01-31T12:00:00Z');
  test.each(['20260131T115500Z', '20260131T120000Z', '20260131T120500Z'])('of %s is current at noon', (date) => {
    expect(() => requireCurrent(date, now)).not.toThrow();
  });
  test.each([
    ['20260131T115459Z', /^Signature expired: .* is now earlier than 20260131T115500Z \(20260131T120000Z - 5 min\.\)$/],
    ['20260131T120501Z', /^Signature not yet current: /],
    ['20260132T120000Z', /X-Amz-Date/],
    ['2026-01-31', /X-Amz-Date/],
  ])('of %s is refused', (date, message) => {
    expect(() => requireCurrent(date, now)).toThrow(message);
  });
});

test("verifies a request by its secret, whichever of the paths it was signed for, as Amazon's derivation has it", () => {
  const date = '20150830T123600Z';
  const signedHeaders = ['host', 'x-amz-date'];
  const hmac = (key: string | Uint8Array, text: string) => createHmac('sha256', key).update(text).digest();
  const sign = (path: string) => {
    const key = ['20150830', 'us-east-1', 'sagemaker', 'aws4_request'].reduce<string | Uint8Array>(hmac, 'AWS4secret');
    const scope = { day: '20150830', region: 'us-east-1', service: 'sagemaker' };
    const canonical = canonicalRequest({ ...vanilla, path }, { signedHeaders });
    return Buffer.from(hmac(key, stringToSign(scope, date, sha256(canonical)))).toString('hex');
  };
  const verify = (signature: string, secret: string | undefined) =>
    verifySignature(
      {
        ...vanilla,
        header: (name) =>
          name === 'authorization'
            ? `AWS4-HMAC-SHA256 Credential=AKID/20150830/us-east-1/sagemaker/aws4_request, SignedHeaders=host;x-amz-date, Signature=${signature}`
            : (headers[name] ?? null),
      },
      ['/a/', '/a'],
      {
        ...{ hash: sha256, hmac, secretOf: () => secret, now: new Date('2015-08-30T12:36:00Z') },
        isEqual: (a, b) => timingSafeEqual(Buffer.from(a), Buffer.from(b)),
      },
    );
  expect(verify(sign('/a'), 'secret')).toMatchObject({ keyId: 'AKID', region: 'us-east-1' });
  expect(verify(sign('/a/'), 'secret')).toMatchObject({ keyId: 'AKID' });
  expect(() => verify(sign('/b'), 'secret')).toThrow(/signature we calculated does not match/);
  expect(() => verify(sign('/a'), 'Secret')).toThrow(/signature we calculated does not match/);
  expect(() => verify(sign('/a'), undefined)).toThrow(/security token .* is invalid/);
});
