/** News agencies, by the names that stand in credits and bylines. */
const AGENCIES = new Set(
  [
    'AFP, Agence France-Presse, Anadolu, Anadolu Agency, ANSA, AP, Associated Press, Bloomberg',
    'dpa, DPA, EFE, Interfax, PAP, Reuters, TASS, The Associated Press, Ukrinform, UPI, Xinhua',
    'Інтерфакс-Україна, Интерфакс, РИА Новости, ТАСС, Укринформ, Укрінформ',
  ].flatMap((names) => names.split(', ')),
);

/** Whether words are the name of a news agency. */
export function isAgency(words: string): boolean {
  return AGENCIES.has(words);
}
