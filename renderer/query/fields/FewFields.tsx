import { ConditionStatus, PassageState } from '../../../db/model/passage.ts';
import { PassagePart } from '../../../db/model/passageQuery.ts';
import { Credibility, Reliability } from '../../../db/model/source.ts';
import { StanceSide } from '../../../db/model/tag.ts';
import { useMessages } from '../../messages/i18n.ts';
import { Checks } from './Check.tsx';
import { testsWith, type FieldsProps } from './fieldsProps.ts';

/** On which side a stance leaves who takes it. */
export function SideFields({ label, tests, onChange }: FieldsProps) {
  const { t } = useMessages();
  const options = StanceSide.options.map((value) => ({
    value,
    name: t(`query.fields.sides.${value}`),
  }));
  const chosen = testsWith(tests, 'side').flatMap(({ side }) => side);
  const change = (side: StanceSide[]) => onChange(side.length > 0 ? [{ side }] : []);
  return <Checks label={label} options={options} chosen={chosen} onChange={change} />;
}

/** Where a passage stands in the newest text. */
export function StateFields({ label, tests, onChange }: FieldsProps) {
  const { t } = useMessages();
  const options = PassageState.options.map((value) => ({
    value,
    name: t(`query.fields.states.${value}`),
  }));
  const chosen = testsWith(tests, 'state').flatMap(({ state }) => state);
  const change = (state: PassageState[]) => onChange(state.length > 0 ? [{ state }] : []);
  return <Checks label={label} options={options} chosen={chosen} onChange={change} />;
}

/** How a condition stands. */
export function StatusFields({ label, tests, onChange }: FieldsProps) {
  const { t } = useMessages();
  const options = ConditionStatus.options.map((value) => ({
    value,
    name: t(`inspector.status.${value}`),
  }));
  const chosen = testsWith(tests, 'status').flatMap(({ status }) => status);
  const change = (status: ConditionStatus[]) => onChange(status.length > 0 ? [{ status }] : []);
  return <Checks label={label} options={options} chosen={chosen} onChange={change} />;
}

/** How reliable a source is. */
export function ReliabilityFields({ label, tests, onChange }: FieldsProps) {
  const { t } = useMessages();
  const options = [
    ...Reliability.options.map((value) => ({ value, name: t(`inspector.reliability.${value}`) })),
    { value: null, name: t('inspector.source.unrated') },
  ];
  const chosen = testsWith(tests, 'reliability').flatMap(({ reliability }) => reliability);
  const change = (reliability: Array<Reliability | null>) =>
    onChange(reliability.length > 0 ? [{ reliability }] : []);
  return <Checks label={label} options={options} chosen={chosen} onChange={change} />;
}

/** How credible what a source says is. */
export function CredibilityFields({ label, tests, onChange }: FieldsProps) {
  const { t } = useMessages();
  const options = [
    ...Credibility.options.map((value) => ({ value, name: t(`inspector.credibility.${value}`) })),
    { value: null, name: t('inspector.source.unrated') },
  ];
  const chosen = testsWith(tests, 'credibility').flatMap(({ credibility }) => credibility);
  const change = (credibility: Array<Credibility | null>) =>
    onChange(credibility.length > 0 ? [{ credibility }] : []);
  return <Checks label={label} options={options} chosen={chosen} onChange={change} />;
}

/** What was filled in. */
export function HasFields({ label, tests, onChange }: FieldsProps) {
  const { t } = useMessages();
  const options = PassagePart.options.map((value) => ({
    value,
    name: t(`query.fields.parts.${value}`),
  }));
  const chosen = testsWith(tests, 'has').map(({ has }) => has);
  const change = (parts: PassagePart[]) => onChange(parts.map((has) => ({ has })));
  return <Checks label={label} options={options} chosen={chosen} onChange={change} />;
}
