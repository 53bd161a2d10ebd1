import { useId, useState, type ComponentType, type FormEvent } from 'react';
import { Choice } from '../inspector/fields/Choice.tsx';
import { useMessages } from '../messages/i18n.ts';
import { Button } from '../ui/Button.tsx';
import type { Clause, ClauseKind, ClauseMode } from './clause.ts';
import styles from './ClauseForm.module.css';
import { ActorFields } from './fields/ActorFields.tsx';
import type { FieldsProps } from './fields/fieldsProps.ts';
import {
  CredibilityFields,
  HasFields,
  ReliabilityFields,
  SideFields,
  StateFields,
  StatusFields,
} from './fields/FewFields.tsx';
import { LinkFields } from './fields/LinkFields.tsx';
import { CoderFields, PublisherFields, SourceFields } from './fields/NamedFields.tsx';
import { PartyFields } from './fields/PartyFields.tsx';
import { SaidFields } from './fields/SaidFields.tsx';
import { TagFields } from './fields/TagFields.tsx';
import { TextFields } from './fields/TextFields.tsx';

/** The kinds of tests that a person fills in. The others come from numbers that were opened. */
export type WrittenKind = Exclude<ClauseKind, 'month' | 'ids'>;

const FIELDS: Record<WrittenKind, ComponentType<FieldsProps>> = {
  tag: TagFields,
  side: SideFields,
  has: HasFields,
  text: TextFields,
  actor: ActorFields,
  party: PartyFields,
  said: SaidFields,
  sources: SourceFields,
  publisher: PublisherFields,
  reliability: ReliabilityFields,
  credibility: CredibilityFields,
  link: LinkFields,
  status: StatusFields,
  state: StateFields,
  coder: CoderFields,
};

/** Kinds of which several tests make sense together. */
const SEVERAL: ReadonlySet<ClauseKind> = new Set(['tag', 'has', 'actor', 'party', 'link']);
/** Kinds of which one says it all. */
const SINGLE: ReadonlySet<ClauseKind> = new Set(['said', 'text']);

/** Whether a clause is filled in by hand. */
export function isWritten(kind: ClauseKind): kind is WrittenKind {
  return kind in FIELDS;
}

interface ClauseFormProps {
  kind: WrittenKind;
  /** What it begins with, where there is something. */
  clause?: Clause | undefined;
  onApply: (clause: Clause) => void;
  onCancel: () => void;
}

/** Asks for tests of one kind. Enter applies what is chosen. */
export function ClauseForm({ kind, clause, onApply, onCancel }: ClauseFormProps) {
  const { t } = useMessages();
  const id = useId();
  const [mode, setMode] = useState<ClauseMode>(clause?.mode ?? 'any');
  const [tests, setTests] = useState(clause?.tests ?? []);
  const Fields = FIELDS[kind];
  const label = t(`query.kinds.${kind}`);
  const ready = tests.length > 0;
  return (
    <form
      className={styles.form}
      aria-labelledby={`${id}-title`}
      onSubmit={(event: FormEvent) => {
        event.preventDefault();
        if (ready) onApply({ kind, mode, tests });
      }}
    >
      <div className={styles.head}>
        <h3 id={`${id}-title`} className={styles.title}>
          {label}
        </h3>
        <Choice
          label={t('query.mode.label')}
          value={mode}
          options={modesOf(kind).map((value) => ({
            value,
            name: t(SINGLE.has(kind) ? ONE_NAMES[value] : `query.mode.${value}`),
          }))}
          onChange={(chosen) => chosen && setMode(chosen)}
        />
      </div>
      <p className={styles.hint}>{t(`query.hints.${kind}`)}</p>
      <div className={styles.fields}>
        <Fields label={label} tests={tests} onChange={setTests} />
      </div>
      <div className={styles.buttons}>
        <Button onClick={onCancel}>{t('common.cancel')}</Button>
        <Button look="primary" type="submit" disabled={!ready}>
          {t('query.apply')}
        </Button>
      </div>
    </form>
  );
}

const ONE_NAMES = { any: 'query.mode.is', all: 'query.mode.is', none: 'query.mode.not' } as const;

function modesOf(kind: ClauseKind): readonly ClauseMode[] {
  return SEVERAL.has(kind) ? ['any', 'all', 'none'] : ['any', 'none'];
}
