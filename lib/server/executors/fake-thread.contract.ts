import { fakeCatalogue } from './fake-catalogue.contract.ts';
import { serveTrials } from './serve-trials.ts';

/** A thread that trains the fakes. */
export default serveTrials(fakeCatalogue);
