import { X } from 'lucide-react';
import type { Tag, TagDetails } from '../../../db/model/tag.ts';
import { useOperation } from '../../data/useOperation.ts';
import { useMessages } from '../../messages/i18n.ts';
import { quoted } from '../../messages/quoted.ts';
import { goToPassage } from '../../state/workspace.ts';
import { IconButton } from '../../ui/IconButton.tsx';
import { PassagePicker } from '../fields/PassagePicker.tsx';
import { Section } from '../fields/Section.tsx';
import styles from './Examples.module.css';

interface ExamplesProps {
  tag: Tag;
  update: (details: Partial<TagDetails>) => Promise<Tag | null>;
}

/** Passages that show what a tag means; others are found by their words. */
export function Examples({ tag: { examples }, update }: ExamplesProps) {
  const { t } = useMessages();
  const { data } = useOperation(
    'passage.list',
    { ids: examples, limit: Math.max(1, examples.length) },
    { enabled: examples.length > 0, keep: true },
  );
  const passages = new Map(data?.passages.map((passage) => [passage.id, passage]));
  return (
    <Section
      title={t('inspector.tag.examples')}
      empty={examples.length === 0 && t('inspector.tag.noExamples')}
    >
      <ul className={styles.examples}>
        {examples.map((id) => {
          const passage = passages.get(id);
          return (
            passage && (
              <li key={id} className={styles.example}>
                <button
                  type="button"
                  className={styles.words}
                  dir="auto"
                  onClick={() => goToPassage(passage)}
                >
                  {quoted(passage.words)}
                </button>
                <IconButton
                  icon={X}
                  label={t('inspector.tag.exampleGone')}
                  onClick={() => void update({ examples: examples.filter((one) => one !== id) })}
                />
              </li>
            )
          );
        })}
      </ul>
      <PassagePicker
        label={t('inspector.tag.addExample')}
        placeholder={t('inspector.tag.addExample')}
        passage={null}
        onChange={(added) => added && void update({ examples: [...examples, added.key] })}
      />
    </Section>
  );
}
