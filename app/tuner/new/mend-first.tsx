'use client';

interface Props {
  /** Why the form cannot show the request, as a sentence. */
  fault: string;
  /** The id of the control that holds the JSON. */
  editor: string;
}

/** Said above a form that waits for its JSON to be mended, with a way to it. */
export function MendFirst({ fault, editor }: Props) {
  return (
    <div role="status" className="mb-6 rounded-xl border border-bad bg-card px-4 py-3 leading-6">
      <p>
        <span className="font-medium">The JSON has to be mended first.</span> The form shows the request as it last
        could be read, and waits.
      </p>
      <p className="mt-1 text-sm text-bad wrap-anywhere">{fault}</p>
      <button
        type="button"
        className="mt-1 min-h-9 cursor-pointer text-sm font-medium text-accent underline"
        onClick={() => goTo(editor, fault)}
      >
        Go to the JSON
      </button>
    </div>
  );
}

/** Goes to the control, and to the place in its text that the fault names, where it names one. */
function goTo(editor: string, fault: string): void {
  const control = document.getElementById(editor);
  control?.focus();
  if (!(control instanceof HTMLTextAreaElement)) return;
  const [, line, column] = /line (\d+) column (\d+)/.exec(fault) ?? [];
  if (line === undefined) return;
  const before = control.value.split('\n').slice(0, Number(line) - 1);
  const at = before.join('\n').length + (before.length > 0 ? 1 : 0) + Number(column) - 1;
  control.setSelectionRange(at, at);
}
