/** What was wrong with the address, parameter by parameter. */
export function AddressFaults({ faults }: { faults: readonly string[] }) {
  if (faults.length === 0) return null;
  return (
    <div role="alert" className="mt-6 rounded-xl bg-bad/10 px-4 py-3 text-[0.9375rem]">
      <p className="font-medium text-bad">Parts of the address were set aside:</p>
      <ul className="mt-1 list-disc pl-5">
        {faults.map((fault) => (
          <li key={fault} className="break-words">
            {fault}
          </li>
        ))}
      </ul>
    </div>
  );
}
