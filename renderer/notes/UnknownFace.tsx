import { useMessages } from '../messages/i18n.ts';
import type { FaceProps } from './nodes/faces.ts';
import styles from './UnknownFace.module.css';

/** Stands where a note holds something that this Parley cannot show. */
export function UnknownFace({ type, inline }: FaceProps['unknown']) {
  const { t } = useMessages();
  const words = t('notes.unknown', { type });
  return inline ? (
    <span className={styles.inline} title={words}>
      {type}
    </span>
  ) : (
    <p className={styles.block} role="note">
      {words}
    </p>
  );
}
