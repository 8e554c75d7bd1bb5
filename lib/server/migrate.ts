import { database, migrate } from './db.ts';

migrate(database());
