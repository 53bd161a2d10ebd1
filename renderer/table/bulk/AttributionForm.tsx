import { useState, type ReactNode } from 'react';
import { DateField, isWrongDate, writtenDate } from '../../app/dialogs/DateField.tsx';
import { useMessages } from '../../messages/i18n.ts';
import { Field, inputClass } from '../../ui/Field.tsx';
import { useActorOptions } from '../../ui/nameOptions.ts';
import type { Token } from '../../ui/TokenField.tsx';
import { BulkForm, type BulkFields, type BulkFormProps } from './BulkForm.tsx';
import styles from './bulk.module.css';
import { TokensField } from './TokensField.tsx';

const LISTS = ['speakers', 'onBehalfOf', 'addressees', 'reportedBy'] as const;
const PARTS = [...LISTS, 'saidOn', 'channel'] as const;
type Part = (typeof PARTS)[number];
type Lists = Record<(typeof LISTS)[number], readonly Token[]>;

const NO_NAMES: Lists = { speakers: [], onBehalfOf: [], addressees: [], reportedBy: [] };

/** Says of many passages who said them, to whom, when and by whose account. */
export function AttributionForm(props: BulkFormProps) {
  const { t } = useMessages();
  const [names, setNames] = useState(NO_NAMES);
  const [date, setDate] = useState('');
  const [channel, setChannel] = useState('');
  const [emptied, setEmptied] = useState<ReadonlySet<Part>>(new Set());
  const find = useActorOptions();
  const empty = (part: Part) => ({
    part,
    checked: emptied.has(part),
    onChange: (on: boolean) =>
      setEmptied(
        (before) => new Set([...PARTS].filter((one) => (one === part ? on : before.has(one)))),
      ),
  });
  const fields: BulkFields = {
    ...Object.fromEntries(
      LISTS.filter((part) => emptied.has(part) || names[part].length > 0).map((part) => [
        part,
        emptied.has(part) ? [] : names[part].map(({ key }) => key),
      ]),
    ),
    ...(emptied.has('saidOn')
      ? { saidOn: null }
      : writtenDate(date) !== null && { saidOn: writtenDate(date) }),
    ...(emptied.has('channel')
      ? { channel: null }
      : channel.trim() !== '' && { channel: channel.trim() }),
  };
  const ready = Object.keys(fields).length > 0 && (emptied.has('saidOn') || !isWrongDate(date));
  return (
    <BulkForm {...props} kind="attribution" fields={ready ? fields : null}>
      <p className={styles.lead}>{t('table.bulk.attribution.hint')}</p>
      {LISTS.map((part) => (
        <Emptied key={part} {...empty(part)}>
          <TokensField
            label={t(`inspector.passage.${part}`)}
            tokens={names[part]}
            find={find}
            joint={part === 'reportedBy' ? '←' : undefined}
            onChange={(tokens) => setNames((before) => ({ ...before, [part]: tokens }))}
          />
        </Emptied>
      ))}
      <Emptied {...empty('saidOn')}>
        <DateField label={t('inspector.passage.saidOn')} value={date} onChange={setDate} />
      </Emptied>
      <Emptied {...empty('channel')}>
        <Field label={t('inspector.passage.channel')}>
          {(ids) => (
            <input
              {...ids}
              className={inputClass}
              value={channel}
              maxLength={300}
              onChange={(event) => setChannel(event.target.value)}
            />
          )}
        </Field>
      </Emptied>
    </BulkForm>
  );
}

interface EmptiedProps {
  part: Part;
  checked: boolean;
  onChange: (on: boolean) => void;
  children: ReactNode;
}

/** A field with a box beside it, to empty what passages have there. */
function Emptied({ part, checked, onChange, children }: EmptiedProps) {
  const { t } = useMessages();
  return (
    <div className={styles.part} data-emptied={checked || undefined}>
      <div inert={checked}>{children}</div>
      <label className={styles.empty}>
        <input
          type="checkbox"
          checked={checked}
          aria-label={t('table.bulk.attribution.emptyOf', { part: t(`inspector.passage.${part}`) })}
          onChange={(event) => onChange(event.target.checked)}
        />
        {t('table.bulk.attribution.empty')}
      </label>
    </div>
  );
}
