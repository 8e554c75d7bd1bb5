import { ownCatalogue } from './own-catalogue.ts';
import { serveTrials } from './serve-trials.ts';

/** A thread that trains this installation's algorithms. */
export default serveTrials(ownCatalogue);
