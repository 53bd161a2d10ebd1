import type { Agreement, Alpha } from '../../../db/model/agreement.ts';
import type { PassageQuery } from '../../../db/model/passageQuery.ts';
import type { Tag, TagRef } from '../../../db/model/tag.ts';
import { useTags } from '../../data/tags.ts';
import { formatNumber } from '../../messages/format.ts';
import { useMessages } from '../../messages/i18n.ts';
import { openPassages } from '../../table/openPassages.ts';
import { StanceMark } from '../../ui/StanceMark.tsx';
import styles from '../AgreementView.module.css';
import type { Pair } from '../pair.ts';
import { CountButton } from './CountButton.tsx';
import { formatAlpha, readAlpha } from './readAlpha.ts';

interface TagTableProps {
  pair: Pair;
  agreement: Agreement;
}

/** How far the two agree tag by tag. */
export function TagTable({ pair, agreement }: TagTableProps) {
  const { t } = useMessages();
  const { byId } = useTags();
  const sources = agreement.sources.map(({ id }) => id);
  const open = (tag: Agreement['tags'][number]['tag'], coder: string) => {
    const where: PassageQuery = {
      all: [{ tag: tag.id, family: tag.family, below: false }, { coder }, { sources }],
    };
    openPassages(where, t('agreement.passagesOf', { tag: tag.name, coder }));
  };
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th scope="col">{t('agreement.table.tag')}</th>
          <th scope="col" className={styles.numeric}>
            {pair.first}
          </th>
          <th scope="col" className={styles.numeric}>
            {pair.second}
          </th>
          <th scope="col" className={styles.numeric} title={t('agreement.table.unitizingHint')}>
            {t('agreement.table.unitizing')}
          </th>
          <th scope="col" className={styles.numeric} title={t('agreement.table.sharedHint')}>
            {t('agreement.table.shared')}
          </th>
        </tr>
      </thead>
      <tbody>
        {agreement.tags.map(({ tag, first, second, unitizing, shared }) => (
          <tr key={tag.id}>
            <th scope="row">
              <TagName tag={tag} looks={byId.get(tag.id)} />
            </th>
            <td className={styles.numeric}>
              <CountButton count={first} onClick={() => open(tag, pair.first)} />
            </td>
            <td className={styles.numeric}>
              <CountButton count={second} onClick={() => open(tag, pair.second)} />
            </td>
            <AlphaCell figure={unitizing} />
            <AlphaCell figure={shared} />
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function TagName({ tag, looks }: { tag: TagRef; looks: Tag | undefined }) {
  return (
    <>
      {tag.family === 'stance' && looks && (
        <>
          <StanceMark color={looks.color} letter={looks.letter} />{' '}
        </>
      )}
      {tag.name}
    </>
  );
}

function AlphaCell({ figure }: { figure: Alpha }) {
  const { t } = useMessages();
  const reading = t(`agreement.readings.${readAlpha(figure)}`);
  const units = t('agreement.units', { count: figure.units, number: formatNumber(figure.units) });
  return (
    <td className={styles.numeric} title={`${reading} ${units}`}>
      {figure.alpha === null ? t('agreement.notDefined') : formatAlpha(figure.alpha)}
    </td>
  );
}
