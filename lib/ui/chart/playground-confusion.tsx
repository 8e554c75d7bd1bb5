interface Props {
  classes: readonly string[];
  /** True classes in rows, decided ones in columns. */
  counts: readonly (readonly number[])[];
}

/** Which class was taken for which, counted on points that were held out; the diagonal is right. */
export function PlaygroundConfusion({ classes, counts }: Props) {
  return (
    <figure className="text-sm">
      <figcaption className="mb-1 text-quiet">Test points: true class in rows, decided class in columns</figcaption>
      <table className="text-center tabular-nums" aria-label="Confusions">
        <thead>
          <tr>
            <td />
            {classes.map((name) => (
              <th key={name} scope="col" className="max-w-20 truncate px-2 py-1 font-normal text-quiet">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {classes.map((name, row) => (
            <tr key={name}>
              <th scope="row" className="max-w-20 truncate py-1 pr-2 text-left font-normal text-quiet">
                {name}
              </th>
              {classes.map((other, column) => {
                const count = counts[row]?.[column] ?? 0;
                const tone = row === column ? 'bg-good/12' : count > 0 ? 'bg-bad/12' : '';
                return (
                  <td key={other} className={`min-w-10 border border-line px-2 py-1 ${tone}`}>
                    {count}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </figure>
  );
}
