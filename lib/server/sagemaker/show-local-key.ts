import { parseArgs } from 'node:util';
import { database } from '../db.ts';
import { guestSecret } from '../guest.ts';
import { dataFolder } from '../settings.ts';
import { secretOf } from './access-key.ts';
import { localKey } from './local-key.ts';

/**
 * `node lib/server/sagemaker/show-local-key.ts` prints this machine's own access key; with --once only when it was just
 * made, which is how `npm start` tells it.
 */
const { once } = parseArgs({ options: { once: { type: 'boolean', default: false } } }).values;
const { id, isNew } = localKey(database(), dataFolder(), new Date());
if (isNew || !once) {
  const port = process.env['PORT'] || '3000';
  console.info(`An access key for the AWS CLI and SDKs on this machine:
  export AWS_ACCESS_KEY_ID=${id}
  export AWS_SECRET_ACCESS_KEY=${secretOf(id, guestSecret())}
  export AWS_DEFAULT_REGION=eu-west-1
  aws sagemaker list-hyper-parameter-tuning-jobs --endpoint-url http://localhost:${port}/api/sagemaker
To see it again: node lib/server/sagemaker/show-local-key.ts. To see its jobs on the site, take it over at /account.`);
}
