import { both, type PassageQuery } from '../../db/model/passageQuery.ts';
import { formatNumber } from '../messages/format.ts';
import { useMessages } from '../messages/i18n.ts';
import { openPassages } from '../table/openPassages.ts';
import { Button } from '../ui/Button.tsx';

interface UndatedButtonProps {
  undated: number;
  where: PassageQuery | undefined;
}

/** How many passages have no place on the axis; opens them. */
export function UndatedButton({ undated, where }: UndatedButtonProps) {
  const { t } = useMessages();
  return (
    <Button
      look="quiet"
      onClick={() => openPassages(both({ month: null }, where)!, t('timeline.undatedTitle'))}
    >
      {t('timeline.undated', { count: undated, number: formatNumber(undated) })}
    </Button>
  );
}
