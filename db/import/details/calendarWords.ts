/** Languages whose dates are read, as BCP 47 tags. */
const LANGUAGES = ['en', 'de', 'fr', 'es', 'it', 'pt', 'nl', 'pl', 'ru', 'uk', 'tr'];

/** Usual abbreviations that differ from those of the Unicode CLDR. */
const ABBREVIATIONS: Record<string, number> = { sept: 9, mär: 3, мая: 5 };

let monthNumbers: Map<string, number> | undefined;
let weekdays: Set<string> | undefined;

/** The number of a month, 1 to 12, by its name or abbreviation without its full stop. */
export function monthOf(name: string): number | undefined {
  monthNumbers ??= readMonths();
  return monthNumbers.get(fold(name));
}

/** Whether a word is the name of a day of the week, full or short. */
export function isWeekday(name: string): boolean {
  weekdays ??= readWeekdays();
  return weekdays.has(fold(name));
}

/** Names as they stand alone, and as they are declined beside a day: “березень”, “3 березня”. */
function readMonths(): Map<string, number> {
  const names = new Map(Object.entries(ABBREVIATIONS));
  const styles: Intl.DateTimeFormatOptions[] = [
    { month: 'long' },
    { month: 'short' },
    { month: 'long', day: 'numeric' },
    { month: 'short', day: 'numeric' },
  ];
  for (const format of formatters(styles)) {
    for (let month = 0; month < 12; month++) {
      names.set(partOf(format, Date.UTC(2031, month, 3), 'month'), month + 1);
    }
  }
  return names;
}

function readWeekdays(): Set<string> {
  const names = new Set<string>();
  for (const format of formatters([{ weekday: 'long' }, { weekday: 'short' }])) {
    for (let day = 1; day <= 7; day++) {
      names.add(partOf(format, Date.UTC(2031, 2, day), 'weekday'));
    }
  }
  return names;
}

function formatters(styles: readonly Intl.DateTimeFormatOptions[]): Intl.DateTimeFormat[] {
  return LANGUAGES.flatMap((language) =>
    styles.map((style) => new Intl.DateTimeFormat(language, { ...style, timeZone: 'UTC' })),
  );
}

function partOf(format: Intl.DateTimeFormat, moment: number, type: string): string {
  return fold(format.formatToParts(moment).find((part) => part.type === type)?.value ?? '');
}

function fold(name: string): string {
  return name.normalize('NFC').toLowerCase().replace(/\.$/u, '');
}
