import type { SourceDetails } from '../../db/model/source.ts';
import { t } from '../messages/i18n.ts';
import { showToast } from '../ui/toasts.ts';
import { quotationWithReference, type Quoted } from './reference.ts';

/** Puts words with their reference on the clipboard, as plain text. */
export async function copyWithReference(quoted: Quoted, source: SourceDetails): Promise<void> {
  try {
    await navigator.clipboard.writeText(quotationWithReference(quoted, source, t));
    showToast({ tone: 'info', message: t('reader.copied') });
  } catch {
    const detail = t('reader.copyFailedDetail');
    showToast({ tone: 'error', message: t('reader.copyFailed'), detail });
  }
}
