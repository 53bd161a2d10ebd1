import { Fragment } from 'react';
import { formatKey, keysOf } from '../../commands/keys.ts';
import { commandName } from '../../commands/names.ts';
import { commandEntry, commandIds, menuNames } from '../../commands/table.ts';
import { useMessages } from '../../messages/i18n.ts';
import { Dialog } from '../../ui/Dialog.tsx';
import { Key } from '../../ui/Key.tsx';
import styles from './KeysDialog.module.css';

/** Every key there is: those of the commands, and those that a part of the window has of its own. */
export function KeysDialog({ onClose }: { onClose: () => void }) {
  const { t } = useMessages();
  const parts = t('app.keys.parts', { returnObjects: true });
  return (
    <Dialog title={t('app.keys.title')} onClose={onClose} wide reading>
      {Object.entries(parts).map(([part, { title, rows }]) => (
        <Fragment key={part}>
          <h3 className={styles.heading}>{title}</h3>
          <dl className={styles.keys}>
            {rows.map(([keys, what]) => (
              <Row key={what} keys={keys.split(' | ')} what={what} />
            ))}
          </dl>
        </Fragment>
      ))}
      {menuNames.map((menu) => (
        <Fragment key={menu}>
          <h3 className={styles.heading}>{t(`commands.menus.${menu}`)}</h3>
          <dl className={styles.keys}>
            {commandIds
              .filter((id) => commandEntry(id).menu === menu)
              .map((id) => (
                <Row key={id} keys={keysOf(id)} what={commandName(id)} />
              ))}
          </dl>
        </Fragment>
      ))}
    </Dialog>
  );
}

function Row({ keys, what }: { keys: readonly string[]; what: string }) {
  return (
    <div className={styles.row}>
      <dt>
        {keys.map((key) => (
          <Key key={key}>{formatKey(key)}</Key>
        ))}
      </dt>
      <dd>{what}</dd>
    </div>
  );
}
