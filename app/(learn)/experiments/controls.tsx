'use client';
import { type ReactNode, useId } from 'react';
import type { ChoiceParameter, Chosen, Parameters, TextParameter } from '#lib/experiments/parameters.ts';
import { Slider } from '#lib/ui/slider.tsx';

interface Props {
  parameters: Parameters;
  chosen: Chosen<Parameters>;
  onChoose: (chosen: Chosen<Parameters>) => void;
}

/** A control for each parameter, made from the parameter's own definition. */
export function Controls({ parameters, chosen, onChoose }: Props) {
  return Object.entries(parameters).map(([name, parameter]) => {
    const value = chosen[name] ?? parameter.default;
    const onChange = (next: number | string) => onChoose({ ...chosen, [name]: next });
    if ('options' in parameter)
      return <Choice key={name} parameter={parameter} value={String(value)} onChange={onChange} />;
    if ('maxLength' in parameter) {
      const box = <Text key={name} parameter={parameter} value={String(value)} onChange={onChange} />;
      return parameter.fold === undefined ? box : <Fold key={name} title={parameter.fold} box={box} />;
    }
    const { label, help, min, max, step, scale } = parameter;
    return <Slider key={name} {...{ label, help, min, max, step, scale, onChange }} value={Number(value)} />;
  });
}

const field = 'mt-1.5 min-h-10 w-full rounded-lg border border-line bg-card px-2.5 text-[0.9375rem]';

interface FieldProps<P> {
  parameter: P;
  value: string;
  onChange: (value: string) => void;
}

function Choice({ parameter: { label, help, options }, value, onChange }: FieldProps<ChoiceParameter>) {
  const id = useId();
  return (
    <div>
      <label htmlFor={id} className="text-[0.9375rem] font-medium">
        {label}
      </label>
      <select
        id={id}
        value={value}
        aria-describedby={`${id}-help`}
        className={`${field} cursor-pointer`}
        onChange={(event) => onChange(event.target.value)}
      >
        {options.map((option) => (
          <option key={option}>{option}</option>
        ))}
      </select>
      <Help id={`${id}-help`} text={help} />
    </div>
  );
}

/** One line, or a piece a line where the pieces are parted by semicolons. */
function Text({ parameter: { label, help, maxLength, lines }, value, onChange }: FieldProps<TextParameter>) {
  const id = useId();
  const Entry = lines === undefined ? 'input' : 'textarea';
  return (
    <div>
      <label htmlFor={id} className="text-[0.9375rem] font-medium">
        {label}
      </label>
      <Entry
        id={id}
        {...(lines === undefined ? {} : { rows: lines })}
        value={lines === undefined ? value : value.split(/; ?/).join('\n')}
        maxLength={maxLength}
        spellCheck={false}
        autoComplete="off"
        aria-describedby={`${id}-help`}
        className={`${field} font-mono text-sm ${lines === undefined ? '' : 'resize-y py-2 leading-6'}`}
        onChange={({ target }) => onChange(target.value.replaceAll('\n', '; ').slice(0, maxLength))}
      />
      <Help id={`${id}-help`} text={help} />
    </div>
  );
}

function Fold({ title, box }: { title: string; box: ReactNode }) {
  return (
    <details>
      <summary className="cursor-pointer py-1 text-[0.9375rem] font-medium">{title}</summary>
      <div className="mt-2">{box}</div>
    </details>
  );
}

function Help({ id, text }: { id: string; text: string }) {
  return (
    <p id={id} className="mt-1 text-[0.8125rem] leading-5 text-quiet">
      {text}
    </p>
  );
}
