import Link from 'next/link';
import { content } from '#lib/server/content/load.ts';
import { buttonStyle } from '#lib/ui/button-style.ts';
import { Laboratory } from './(learn)/experiments/laboratory.tsx';

const steps = [
  ['Answer', 'Questions in the form of the AWS exams, with a reason for every option, right or wrong.'],
  ['Watch it proven', 'Whole populations of networks train in your browser and settle the question by count.'],
  ['Know where you stand', 'Each answer is kept, concept by concept. No account, no tracking.'],
] as const;

export default function HomePage() {
  const { questions, experiments } = content();
  return (
    <>
      <section className="max-w-3xl pt-2 sm:pt-6">
        <h1 className="font-serif text-5xl leading-[1.05] font-semibold tracking-tight sm:text-6xl">
          Every answer is an experiment you can run.
        </h1>
        <p className="mt-5 max-w-2xl text-lg leading-8 text-quiet">
          Prepare for the machine-learning exams: hyperparameters, overfitting, regularisation and SageMaker Automatic
          Model Tuning. {questions.size} questions, {experiments.size} live experiments.
        </p>
        <div className="mt-7 flex flex-wrap gap-3">
          <Link href="/practise" className={buttonStyle.primary}>
            Start practising
          </Link>
          <Link href="/experiments" className={buttonStyle.secondary}>
            See the experiments
          </Link>
        </div>
      </section>
      <ol className="mt-14 grid gap-8 sm:grid-cols-3">
        {steps.map(([title, says], at) => (
          <li key={title} className="border-t-2 border-accent pt-4">
            <h2 className="font-serif text-xl font-semibold">
              <span className="text-accent tabular-nums">{at + 1}</span> {title}
            </h2>
            <p className="mt-1.5 leading-6 text-quiet">{says}</p>
          </li>
        ))}
      </ol>
      <section className="mt-16">
        <h2 className="font-serif text-3xl font-semibold tracking-tight">Does L1 really set weights to zero?</h2>
        <p className="mt-2 max-w-2xl leading-7 text-quiet">
          A course says so. Here 16 models learn under each penalty, from the same data and the same start. Press the
          button and count.
        </p>
        <div className="mt-6">
          <Laboratory slug="l1-against-l2" given={{}} />
        </div>
      </section>
    </>
  );
}
