import { readFileSync } from 'node:fs';
import { setPriority } from 'node:os';
import { parseOrder, type Verdict } from './check-order.ts';
import { featuresOf } from './own-table.ts';
import { readCsvBytes } from './read-csv-bytes.ts';
import { writeTable } from './table-file.ts';

/* A process of its own for one file that was brought: it reads the file, writes the table if it is sound, and says so. */

const niceness = 10;
setPriority(niceness);
const { brought, table: out, ...asked } = parseOrder(process.argv[2] ?? '');
const read = readCsvBytes(readFileSync(brought), asked);
if (read.kind === 'table') writeTable(out, read.table);
const verdict: Verdict =
  read.kind === 'faults'
    ? read
    : {
        kind: 'sound',
        rows: read.table.rows,
        features: read.table.columns.flatMap(featuresOf),
        target: read.table.target.name,
        classes: read.table.target.classes && [...read.table.target.classes],
      };
process.stdout.write(JSON.stringify(verdict));
