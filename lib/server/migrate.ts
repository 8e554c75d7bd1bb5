import { sweepDatasets } from './datasets/own/dataset-files.ts';
import { database, migrate } from './db.ts';
import { dataFolder } from './settings.ts';

migrate(database());
sweepDatasets(database(), dataFolder());
