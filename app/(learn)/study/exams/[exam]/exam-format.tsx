import type { Blueprint } from '#lib/exams/blueprint.ts';

/** What an exam is like, row by row. */
export function ExamFormat({ blueprint }: { blueprint: Blueprint }) {
  const { version, minutes, scored, unscored, passMark, scoreRange, formats } = blueprint;
  const rows = [
    ['Questions', `${scored + unscored}: ${scored} scored, ${unscored} unscored`],
    ['Time', `${minutes} minutes`],
    ['Pass mark', `${passMark} on a scale from ${scoreRange[0]} to ${scoreRange[1].toLocaleString('en-GB')}`],
    ['Question types', sentence(formats.map((format) => format.replace('-', ' ')))],
    ['Valid', valid(blueprint)],
    ['Version', version],
  ] as const;
  return (
    <section className="mt-8">
      <h2 className="font-serif text-xl font-semibold">Format</h2>
      <table className="mt-3 w-full text-[0.9375rem]">
        <tbody>
          {rows.map(([name, says]) => (
            <tr key={name} className="border-t border-line align-baseline">
              <th scope="row" className="w-32 py-2 pr-4 text-left font-normal text-quiet sm:w-44">
                {name}
              </th>
              <td className="py-2 tabular-nums">{says}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

const sentence = ([first = '', ...others]: string[]) =>
  [first.replace(/^./, (c) => c.toUpperCase()), ...others].join(', ');

function valid({ validFrom, validTo }: Blueprint): string {
  if (validFrom && validTo) return `${validFrom} to ${validTo}`;
  if (validFrom) return `from ${validFrom}, no end announced`;
  return validTo ? `until ${validTo}; its first day is not recorded here` : 'no dates announced';
}
