import type { Metadata } from 'next';
import Link from 'next/link';
import { currentLearner } from '#app/current-learner.ts';
import { counted } from '#lib/base/numbers.ts';
import { confidenceCalibration } from '#lib/exams/confidence-calibration.ts';
import { content } from '#lib/server/content/load.ts';
import { database } from '#lib/server/db.ts';
import { conceptProgress } from '#lib/server/progress.ts';
import { standingsOf } from '#lib/server/store/answers.ts';
import { answersByConfidence } from '#lib/server/store/answers-by-confidence.ts';
import { flagsOf } from '#lib/server/store/flags.ts';
import { buttonStyle } from '#lib/ui/button-style.ts';
import { PageTitle } from '#lib/ui/page-title.tsx';
import { AnswersPerDay } from './answers-per-day.tsx';
import { CalibrationSection } from './calibration-section.tsx';
import { ConceptList } from './concept-list.tsx';
import { FlaggedList } from './flagged-list.tsx';
import { LatestRounds } from './latest-rounds.tsx';

export const metadata: Metadata = { title: 'Progress' };

export default async function ProgressPage() {
  const learner = await currentLearner();
  const standings = learner ? standingsOf(database(), learner) : [];
  const rows = conceptProgress(content(), standings);
  const answered = rows.reduce((sum, row) => sum + row.answered, 0);
  const calibration = confidenceCalibration(learner ? answersByConfidence(database(), learner) : []);
  return (
    <>
      <PageTitle
        title="Progress"
        lead={
          answered > 0
            ? `${counted(answered, 'answer')} on ${rows.length} of ${content().concepts.size} concepts.`
            : 'Nothing answered yet. Your answers appear here, concept by concept.'
        }
      />
      {answered === 0 && (
        <Link href="/practise" className={`mt-6 ${buttonStyle.primary}`}>
          Start practising
        </Link>
      )}
      {learner && (
        <>
          <div className="mt-10 grid gap-x-10 gap-y-10 lg:grid-cols-[minmax(0,11fr)_minmax(0,9fr)]">
            <CalibrationSection calibration={calibration} />
            <AnswersPerDay learner={learner} />
          </div>
          <ConceptList rows={rows} />
          <FlaggedList
            questions={flagsOf(database(), learner)}
            answered={new Set(standings.map(({ question }) => question))}
          />
          <LatestRounds learner={learner} />
        </>
      )}
    </>
  );
}
