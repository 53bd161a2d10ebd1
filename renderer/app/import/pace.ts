import type { TFunction } from 'i18next';
import { formatNumber } from '../../messages/format.ts';

/** How fast files come in, and how long the rest will take: “42 a second, about 14 s left”. */
export function paceInWords(rate: number, remaining: number, t: TFunction): string {
  const speed =
    rate >= 1
      ? t('app.import.perSecond', { rate: formatNumber(Math.round(rate)) })
      : t('app.import.perMinute', { rate: formatNumber(Math.max(1, Math.round(rate * 60))) });
  return `${speed}, ${timeLeft(remaining, t)}`;
}

function timeLeft(seconds: number, t: TFunction): string {
  if (seconds < 90) return t('app.import.secondsLeft', { time: Math.max(1, Math.round(seconds)) });
  const minutes = Math.round(seconds / 60);
  if (minutes < 90) return t('app.import.minutesLeft', { time: minutes });
  return t('app.import.hoursLeft', { time: formatNumber(Math.round(minutes / 6) / 10) });
}
