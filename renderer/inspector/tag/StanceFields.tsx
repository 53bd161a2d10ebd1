import { StanceSide, TagColor, type Tag, type TagDetails } from '../../../db/model/tag.ts';
import { useMessages } from '../../messages/i18n.ts';
import { EditableText } from '../../ui/EditableText.tsx';
import { Choice } from '../fields/Choice.tsx';
import { FieldRow } from '../fields/FieldRow.tsx';
import { saveField } from '../fields/saveField.ts';
import styles from './StanceFields.module.css';

const LONGEST_LETTER = 2;

interface StanceFieldsProps {
  tag: Tag;
  update: (details: Partial<TagDetails>) => Promise<Tag | null>;
}

/** How a stance is painted, and on which side it leaves the one who takes it. */
export function StanceFields({ tag, update }: StanceFieldsProps) {
  const { t } = useMessages();
  const { id, color, letter, side } = tag;
  return (
    <>
      <FieldRow label={t('inspector.tag.color')}>
        <div className={styles.colors} role="radiogroup" aria-label={t('inspector.tag.color')}>
          {TagColor.options.map((value) => (
            <label
              key={value}
              className={styles.color}
              data-color={value}
              title={t(`inspector.tag.colors.${value}`)}
            >
              <input
                type="radio"
                className="visually-hidden"
                name={`color ${id}`}
                aria-label={t(`inspector.tag.colors.${value}`)}
                checked={color === value}
                onChange={() => void update({ color: value })}
              />
            </label>
          ))}
        </div>
      </FieldRow>
      <FieldRow label={t('inspector.tag.letter')}>
        <EditableText
          label={t('inspector.tag.letter')}
          value={letter ?? ''}
          placeholder={t('inspector.tag.addLetter')}
          onSave={async (text) =>
            text.length > LONGEST_LETTER
              ? t('inspector.problem.letter')
              : saveField('tag.update', { id, letter: text === '' ? null : text })
          }
        />
      </FieldRow>
      <FieldRow label={t('inspector.tag.side')}>
        <Choice
          label={t('inspector.tag.side')}
          value={side}
          options={StanceSide.options.map((value) => ({
            value,
            name: t(`inspector.tag.sides.${value}`),
          }))}
          onChange={(value) => value && void update({ side: value })}
        />
      </FieldRow>
    </>
  );
}
