'use client';
import { useState } from 'react';
import { buttonStyle } from '#lib/ui/button-style.ts';
import { PixelImage } from '#lib/ui/chart/pixel-images.tsx';
import { DrawingBoard } from './drawing-board.tsx';
import { cellsOf, inkOf, noInk } from './ink.ts';
import type { PredictorProps } from './use-example.ts';
import { usePrediction } from './use-prediction.ts';
import { Verdict } from './verdict.tsx';

/** A board to draw on, what the model sees of it, and what it makes of that. */
export function ImagePredictor({
  job,
  trial,
  example,
  image,
  onAnother,
}: PredictorProps & { image: NonNullable<PredictorProps['example']['image']> }) {
  const [ink, setInk] = useState(() =>
    inkOf(
      example.inputs.map((value) => value / image.ink),
      image,
    ),
  );
  const [isChanged, setChanged] = useState(false);
  const inputs = cellsOf(ink, image).map((strength) => Math.round(image.ink * strength));
  const isEmpty = inputs.every((value) => value === 0);
  const predicted = usePrediction(job, trial, isEmpty ? null : inputs);
  return (
    <div className="grid gap-6 sm:grid-cols-2">
      <div className="mx-auto w-full max-w-80">
        <DrawingBoard
          cells={image}
          ink={ink}
          onChange={(change) => {
            setInk(change);
            setChanged(true);
          }}
        />
        <div className="mt-3 flex flex-wrap gap-2">
          <button
            type="button"
            className={buttonStyle.secondary}
            onClick={() => {
              setInk(noInk(image));
              setChanged(true);
            }}
          >
            Clear
          </button>
          <button type="button" className={buttonStyle.secondary} onClick={onAnother}>
            An example to judge by
          </button>
        </div>
      </div>
      <div className="min-w-0">
        <div className="mb-4 flex items-start gap-4">
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
        <Verdict
          example={example}
          isChanged={isChanged}
          predicted={predicted}
          waits={isEmpty ? 'Draw something.' : null}
        />
      </div>
    </div>
  );
}
