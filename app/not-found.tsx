import Link from 'next/link';
import { buttonStyle } from '#lib/ui/button-style.ts';
import { PageTitle } from '#lib/ui/page-title.tsx';

export default function NotFound() {
  return (
    <>
      <PageTitle
        title="There is nothing here"
        lead="The address may be mistyped, or it belongs to another learner: rounds of questions open only in the browser that began them."
      />
      <Link href="/practise" className={`mt-6 ${buttonStyle.primary}`}>
        Start practising
      </Link>
    </>
  );
}
