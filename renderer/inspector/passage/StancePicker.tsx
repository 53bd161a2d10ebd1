import type { KeyboardEvent } from 'react';
import type { Passage } from '../../../db/model/passage.ts';
import { tagOfPress } from '../../data/tagKeys.ts';
import { useTags } from '../../data/tags.ts';
import { useMessages } from '../../messages/i18n.ts';
import { StanceMark } from '../../ui/StanceMark.tsx';
import styles from './passage.module.css';
import { tagIds, type UpdatePassage } from './update.ts';

interface StancePickerProps {
  passage: Passage;
  update: UpdatePassage;
}

/** The stances, those of the passage pressed. One Tab stop: arrow keys move, numbers set. */
export function StancePicker({ passage, update }: StancePickerProps) {
  const { t } = useMessages();
  const { all } = useTags();
  const chosen = tagIds(passage, 'stance');
  const stances = all.filter(
    ({ id, family, retired }) => family === 'stance' && (!retired || chosen.includes(id)),
  );

  const toggle = (id: string) => {
    const next = chosen.includes(id) ? chosen.filter((one) => one !== id) : [...chosen, id];
    void update({ tags: [...next, ...tagIds(passage, 'issue', 'free')] });
  };
  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>) => {
    const byKey = tagOfPress(event.nativeEvent, stances);
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (byKey) toggle(byKey.id);
    else if (step !== undefined) {
      const buttons = [...event.currentTarget.querySelectorAll('button')];
      const at = buttons.indexOf(event.target as HTMLButtonElement) + step;
      buttons[(at + buttons.length) % buttons.length]?.focus();
    } else return;
    event.preventDefault();
  };
  return (
    <div
      className={styles.stances}
      role="toolbar"
      aria-label={t('inspector.passage.stances')}
      onKeyDown={onKeyDown}
    >
      {stances.map(({ id, name, key, color, letter, description }, index) => (
        <button
          key={id}
          type="button"
          className={styles.stance}
          aria-pressed={chosen.includes(id)}
          aria-label={name}
          title={t('inspector.passage.stanceTitle', { name, key: key ?? '', description })}
          tabIndex={index === 0 ? 0 : -1}
          data-pane-start={index === 0 || undefined}
          data-color={color ?? 'none'}
          onClick={() => toggle(id)}
        >
          <StanceMark color={color} letter={letter} />
        </button>
      ))}
    </div>
  );
}
