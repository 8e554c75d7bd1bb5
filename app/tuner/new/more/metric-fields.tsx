'use client';
import { useState } from 'react';
import { counted } from '#lib/base/numbers.ts';
import { configOf, type Draft, definitionOf } from '../draft.ts';
import { edits } from '../edits.ts';
import { Field, inputStyle } from '../field.tsx';
import { SelectField } from '../select-field.tsx';
import { Folded } from './folded.tsx';
import { ReadingNote } from './reading-note.tsx';
import { RowList } from './row-list.tsx';

interface Props {
  draft: Draft;
  /** A line of the training log of the chosen algorithm. */
  sample: string;
  onChange: (draft: Draft) => void;
}

/** AWS's limit for one algorithm. */
const mostMetrics = 40;
const mostLetters = 500;

/** Metrics that regular expressions read from the training log, beside those that the algorithm reports itself. */
export function MetricFields({ draft, sample, onChange }: Props) {
  const [line, setLine] = useState(sample);
  const rows = definitionOf(draft).AlgorithmSpecification?.MetricDefinitions ?? [];
  const { HyperParameterTuningJobObjective: objective } = configOf(draft);
  return (
    <Folded title="Metrics of your own" state={rows.length === 0 ? 'none' : counted(rows.length, 'metric')}>
      <p className="text-[0.8125rem] leading-5 text-quiet sm:col-span-2">
        A regular expression whose first group reads a number from the training log; the objective may then be chosen
        from these too.
      </p>
      <RowList
        one="metric"
        rows={rows}
        most={mostMetrics}
        blank={{ Name: '', Regex: '' }}
        onChange={(metrics) => onChange(edits.metrics(draft, metrics))}
      >
        {(metric, change, name) => (
          <>
            <div className="grid gap-2 sm:grid-cols-[1fr_1.6fr]">
              <input
                aria-label={`Name of ${name}`}
                placeholder="name"
                className={inputStyle}
                value={metric.Name ?? ''}
                spellCheck={false}
                autoCapitalize="off"
                onChange={(event) => change({ Name: event.target.value })}
              />
              <input
                aria-label={`Expression of ${name}`}
                placeholder="val_loss: ([0-9.]+)"
                className={`${inputStyle} font-mono text-[0.8125rem]`}
                value={metric.Regex ?? ''}
                maxLength={mostLetters}
                spellCheck={false}
                autoCapitalize="off"
                onChange={(event) => change({ Regex: event.target.value })}
              />
            </div>
            <ReadingNote expression={metric.Regex ?? ''} line={line} />
          </>
        )}
      </RowList>
      {rows.length > 0 && (
        <Field
          className="sm:col-span-2"
          label="Try them on a line"
          help="A line as this algorithm prints it; what each expression would read from it is told above."
        >
          {(describedBy) => (
            <input
              aria-describedby={describedBy}
              className={`${inputStyle} font-mono text-[0.8125rem]`}
              value={line}
              maxLength={mostLetters}
              spellCheck={false}
              onChange={(event) => setLine(event.target.value)}
            />
          )}
        </Field>
      )}
      <SelectField
        label="Direction of the objective"
        help="Whether low or high values are good; chosen with the objective where the algorithm knows."
        value={objective?.Type ?? ''}
        options={['Minimize', 'Maximize'] as const}
        onChange={(Type) => onChange(edits.objective(draft, { Type }))}
      />
    </Folded>
  );
}
