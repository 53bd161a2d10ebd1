import i18next from 'i18next';
import { initReactI18next, useTranslation } from 'react-i18next';
import { en } from './en/index.ts';

/** The languages of the interface. Sources may be in any. */
const resources = { en: { translation: en } };

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'translation';
    resources: { translation: typeof en };
  }
}

void i18next.use(initReactI18next).init({
  resources,
  lng: 'en',
  fallbackLng: 'en',
  // React escapes what it shows.
  interpolation: { escapeValue: false },
  initAsync: false,
});

/** The words of the interface: `const { t } = useMessages()`. */
export const useMessages = useTranslation;

/** The words of the interface outside components. */
export const t = i18next.t;
