import { AttributionForm } from './AttributionForm.tsx';
import { CoderForm } from './CoderForm.tsx';
import { CommentForm } from './CommentForm.tsx';
import { StanceForm } from './StanceForm.tsx';
import { TagsForm } from './TagsForm.tsx';
import type { AskedBulk } from './useBulk.ts';

/** Asks what is to be changed about many passages, and changes it. */
export function BulkDialog({ asked, onClose }: { asked: AskedBulk; onClose: () => void }) {
  const props = { target: asked, onClose };
  switch (asked.kind) {
    case 'tag':
      return <TagsForm kind="tag" {...props} />;
    case 'untag':
      return <TagsForm kind="untag" {...props} />;
    case 'stance':
      return <StanceForm {...props} />;
    case 'attribution':
      return <AttributionForm {...props} />;
    case 'comment':
      return <CommentForm {...props} />;
    case 'coder':
      return <CoderForm {...props} />;
  }
}
