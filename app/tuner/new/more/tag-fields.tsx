'use client';
import { counted } from '#lib/base/numbers.ts';
import type { Draft } from '../draft.ts';
import { edits } from '../edits.ts';
import { inputStyle } from '../field.tsx';
import { Folded } from './folded.tsx';
import { RowList } from './row-list.tsx';

interface Props {
  draft: Draft;
  onChange: (draft: Draft) => void;
}

/** AWS's limit for one resource. */
const mostTags = 50;

/** Words of one's own that a job can be found by. */
export function TagFields({ draft, onChange }: Props) {
  const { Tags: tags = [] } = draft;
  return (
    <Folded title="Tags" state={tags.length === 0 ? 'none' : counted(tags.length, 'tag')}>
      <p className="text-[0.8125rem] leading-5 text-quiet sm:col-span-2">
        Words of your own, such as project and digits, by which the API finds the job again.
      </p>
      <RowList
        one="tag"
        rows={tags}
        most={mostTags}
        blank={{ Key: '', Value: '' }}
        onChange={(rows) => onChange(edits.tags(draft, rows))}
      >
        {(tag, change, name) => (
          <div className="grid grid-cols-2 gap-2">
            <input
              aria-label={`Key of ${name}`}
              placeholder="key"
              className={inputStyle}
              value={tag.Key ?? ''}
              onChange={(event) => change({ Key: event.target.value })}
            />
            <input
              aria-label={`Value of ${name}`}
              placeholder="value"
              className={inputStyle}
              value={tag.Value ?? ''}
              onChange={(event) => change({ Value: event.target.value })}
            />
          </div>
        )}
      </RowList>
    </Folded>
  );
}
