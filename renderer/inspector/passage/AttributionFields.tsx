import type { PassageFields } from '../../../db/api/inputs.ts';
import type { Passage } from '../../../db/model/passage.ts';
import { useOperation } from '../../data/useOperation.ts';
import { change } from '../../data/change.ts';
import { useMessages } from '../../messages/i18n.ts';
import { quoted } from '../../messages/quoted.ts';
import { EditableText } from '../../ui/EditableText.tsx';
import { ActorField } from '../fields/ActorField.tsx';
import { DateText } from '../fields/DateText.tsx';
import { FieldRow } from '../fields/FieldRow.tsx';
import { saveField } from '../fields/saveField.ts';

const LONGEST = 300;

/** Who said a passage, for whom, to whom, when, where and by whose account. */
export function AttributionFields({ passage }: { passage: Passage }) {
  const { t } = useMessages();
  const { id, sourceId, saidOn, channel } = passage;
  const { data: sources } = useOperation('source.list', { limit: 100_000 });
  const published = sources?.sources.find((source) => source.id === sourceId)?.published ?? null;
  const set = (fields: PassageFields) => change('passage.update', { id, ...fields });
  const save = (fields: PassageFields) => saveField('passage.update', { id, ...fields });
  const saveText = (text: string, fields: PassageFields) =>
    text.length > LONGEST ? Promise.resolve(t('inspector.problem.long')) : save(fields);

  return (
    <>
      {(['speakers', 'onBehalfOf', 'addressees'] as const).map((field) => (
        <FieldRow key={field} label={t(`inspector.passage.${field}`)}>
          <ActorField
            label={t(`inspector.passage.${field}`)}
            actors={passage[field]}
            placeholder={t('inspector.passage.addActor')}
            onChange={(actors) => void set({ [field]: actors })}
          />
        </FieldRow>
      ))}
      <FieldRow label={t('inspector.passage.saidOn')}>
        <DateText
          label={t('inspector.passage.saidOn')}
          value={saidOn?.date ?? null}
          placeholder={t('inspector.passage.addDate')}
          reference={published}
          onSave={(date) => save({ saidOn: date && { date, words: saidOn?.words ?? null } })}
        />
        {saidOn && (
          <>
            {' '}
            <EditableText
              label={t('inspector.passage.dateWords')}
              value={saidOn.words ?? ''}
              shown={saidOn.words === null ? '' : quoted(saidOn.words)}
              placeholder={t('inspector.passage.addDateWords')}
              onSave={(words) =>
                saveText(words, {
                  saidOn: { date: saidOn.date, words: words === '' ? null : words },
                })
              }
            />
          </>
        )}
      </FieldRow>
      <FieldRow label={t('inspector.passage.channel')}>
        <EditableText
          label={t('inspector.passage.channel')}
          value={channel ?? ''}
          placeholder={t('inspector.passage.addChannel')}
          onSave={(text) => saveText(text, { channel: text === '' ? null : text })}
        />
      </FieldRow>
      <FieldRow label={t('inspector.passage.reportedBy')}>
        <ActorField
          label={t('inspector.passage.reportedBy')}
          actors={passage.reportedBy}
          joint="←"
          placeholder={t('inspector.passage.addReporter')}
          onChange={(actors) => void set({ reportedBy: actors })}
        />
      </FieldRow>
    </>
  );
}
