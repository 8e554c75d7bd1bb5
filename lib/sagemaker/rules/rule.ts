import type { Account } from '../account.ts';
import type { Fault } from '../fault.ts';
import type { CreateTuningJob } from '../tuning-request.ts';

/**
 * A rule about what the members of a request say together. Without an account it leaves out what only an account
 * tells. Each says in its comment whose words its messages are: AWS's, with the place where they were reported, or ours.
 */
export type Rule = (request: CreateTuningJob, account?: Account) => Fault[];
