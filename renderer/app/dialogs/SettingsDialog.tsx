import { useEffect, useRef, useState } from 'react';
import { Settings } from '../../../db/api/shell.ts';
import { useMessages } from '../../messages/i18n.ts';
import { changeSettings, READER_SIZES, useSettings } from '../../state/settings.ts';
import { Dialog } from '../../ui/Dialog.tsx';
import { Field, inputClass } from '../../ui/Field.tsx';
import styles from './dialogs.module.css';

const THEMES = Settings.shape.theme.unwrap().options;

/** The person's settings. They hold at once, in every notebook. */
export function SettingsDialog({ onClose }: { onClose: () => void }) {
  const { t } = useMessages();
  const { theme, readerFontSize } = useSettings();
  return (
    <Dialog title={t('app.settings.title')} onClose={onClose}>
      <fieldset className={styles.choices}>
        <legend>{t('app.settings.theme')}</legend>
        {THEMES.map((option) => (
          <label key={option} className={styles.choice}>
            <input
              type="radio"
              name="theme"
              checked={theme === option}
              onChange={() => void changeSettings({ theme: option })}
            />
            {t(`app.settings.themes.${option}`)}
          </label>
        ))}
      </fieldset>
      <Field
        label={t('app.settings.size')}
        hint={t('app.settings.sizeIs', { size: readerFontSize })}
      >
        {(ids) => (
          <input
            {...ids}
            type="range"
            className={styles.range}
            min={READER_SIZES.least}
            max={READER_SIZES.most}
            value={readerFontSize}
            onChange={(event) =>
              void changeSettings({ readerFontSize: Number(event.target.value) })
            }
          />
        )}
      </Field>
      <p className={styles.sample}>{t('app.settings.sample')}</p>
      <DisplayName />
      <SignPassages />
    </Dialog>
  );
}

function SignPassages() {
  const { t } = useMessages();
  const { signPassages } = useSettings();
  return (
    <label className={styles.choice}>
      <input
        type="checkbox"
        checked={signPassages}
        onChange={(event) => void changeSettings({ signPassages: event.target.checked })}
      />
      {t('app.settings.sign')}
    </label>
  );
}

function DisplayName() {
  const { t } = useMessages();
  const kept = useSettings((state) => state.displayName);
  const [name, setName] = useState(kept);
  const written = useRef(kept);
  // Kept when the field is left, and so also when Escape closes the dialog.
  useEffect(() => keep, []);
  function keep() {
    const displayName = written.current.trim();
    if (displayName !== useSettings.getState().displayName) void changeSettings({ displayName });
  }
  return (
    <div className={styles.lastField}>
      <Field label={t('app.settings.name')} hint={t('app.settings.nameHint')}>
        {(ids) => (
          <input
            {...ids}
            className={inputClass}
            value={name}
            maxLength={200}
            onChange={(event) => {
              setName(event.target.value);
              written.current = event.target.value;
            }}
            onBlur={keep}
          />
        )}
      </Field>
    </div>
  );
}
