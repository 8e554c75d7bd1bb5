import { Refusal } from '../../action.ts';
import type { NotStored } from '../../store/own-datasets.ts';
import { mostUploads, ownerLimits } from './limits.ts';

/** Why a data set is not taken, apart from faults in its file. */
export const uploadRefusals = {
  builtIn: (name: string) =>
    new Refusal(409, { where: 'name', what: `“${name}” is a built-in data set`, remedy: 'Choose another name.' }),
  busy: () =>
    new Refusal(503, {
      where: 'the server',
      what: `${mostUploads} uploads are under way already`,
      remedy: 'Try again in a moment.',
    }),
  empty: () => new Refusal(400, { where: 'the file', what: 'nothing was sent', remedy: 'Send the file as the body.' }),
  notStored: (why: NotStored, name: string) => new Refusal(409, problems[why](name)),
};

const problems = {
  'name taken': (name: string) => ({
    where: 'name',
    what: `you have a data set “${name}” already`,
    remedy: 'Choose another name, or delete that one first.',
  }),
  'too many': () => ({
    where: 'your data sets',
    what: `you have ${ownerLimits.datasets}, as many as may be`,
    remedy: 'Delete one first.',
  }),
  'too much': () => ({
    where: 'your data sets',
    what: `with this one they would have more than ${ownerLimits.bytes / 1e6} MB`,
    remedy: 'Delete one first.',
  }),
  full: () => ({
    where: 'the server',
    what: `the data sets of all its users would be more than ${ownerLimits.bytesOfAll / 1e9} GB`,
    remedy: 'Delete one of yours, or ask whoever runs this server.',
  }),
};
