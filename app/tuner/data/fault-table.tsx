import type { Problem } from '#lib/base/problem.ts';

/** Why a file was not taken, fault by fault. */
export function FaultTable({ problems }: { problems: readonly Problem[] }) {
  return (
    <div role="alert" className="rounded-xl bg-bad/8 p-4 leading-6">
      <p className="font-medium text-bad">
        <span aria-hidden="true">✗ </span>Nothing was stored. Mend this and send the file again:
      </p>
      <ul className="mt-2 grid gap-2 text-[0.9375rem]">
        {problems.map(({ where, what, remedy }, at) => (
          <li key={at} className="wrap-anywhere">
            <span className="font-medium">{where}:</span> {what}. <span className="text-quiet">{remedy}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}
