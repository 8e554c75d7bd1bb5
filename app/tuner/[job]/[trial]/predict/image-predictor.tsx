'use client';
import { useState } from 'react';
import { buttonStyle } from '#lib/ui/button-style.ts';
import { PixelImage } from '#lib/ui/chart/pixel-images.tsx';
import { drawnOn, exampleBoard } from './board.ts';
import { ClassBars } from './class-bars.tsx';
import { DrawingBoard } from './drawing-board.tsx';
import { cellsOf, noInk } from './ink.ts';
import type { PredictorProps } from './use-example.ts';
import { usePrediction } from './use-prediction.ts';
import { Verdict } from './verdict.tsx';

interface Props extends PredictorProps {
  image: NonNullable<PredictorProps['example']['image']>;
}

/** A board to draw on, what the model sees of it, and what it makes of that: on a phone its answer stands above the board. */
export function ImagePredictor({ job, trial, example, image, onAnother }: Props) {
  const [board, setBoard] = useState(() => exampleBoard(example.inputs, image));
  const inputs = cellsOf(board.ink, image).map((strength) => Math.round(image.ink * strength));
  const isEmpty = inputs.every((value) => value === 0);
  const predicted = usePrediction(job, trial, isEmpty ? null : inputs);
  return (
    <div className="grid gap-x-6 gap-y-4 sm:grid-cols-2 sm:grid-rows-[auto_1fr]">
      <div className="min-h-13 sm:col-start-2">
        <Verdict
          example={example}
          isChanged={!board.isExample}
          predicted={predicted}
          waits={isEmpty ? 'Draw something.' : null}
        />
      </div>
      <div className="mx-auto w-full max-w-64 sm:col-start-1 sm:row-span-2 sm:row-start-1 sm:max-w-80">
        <DrawingBoard
          cells={image}
          ink={board.ink}
          onChange={(change) => setBoard((before) => drawnOn(before, image, change))}
        />
        {board.isExample && <p className="mt-1 text-[0.8125rem] leading-5 text-quiet">Your first stroke clears it.</p>}
        <div className="mt-3 flex flex-wrap gap-2">
          <button
            type="button"
            className={buttonStyle.secondary}
            onClick={() => setBoard({ ink: noInk(image), isExample: false })}
          >
            Clear
          </button>
          <button type="button" className={buttonStyle.secondary} onClick={onAnother}>
            An example to judge by
          </button>
        </div>
      </div>
      <div className="min-w-0 sm:col-start-2">
        <ClassBars classes={example.classes} probabilities={isEmpty ? [] : predicted.outputs} />
        <div className="mt-5 flex items-start gap-4">
          <div className="w-20 shrink-0">
            <PixelImage
              name={`${image.height} × ${image.width}`}
              width={image.width}
              pixels={inputs.map((value) => value / image.ink)}
            />
          </div>
          <p className="text-sm leading-6 text-quiet">
            What the model sees: {image.height} × {image.width} pixels from 0 to {image.ink}, scaled as in training.
          </p>
        </div>
      </div>
    </div>
  );
}
