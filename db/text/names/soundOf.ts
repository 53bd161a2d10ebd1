/**
 * Ways to write one sound that differ between those who bring a name into Latin letters (BGN/PCGN,
 * ISO 9, and what German, French and Polish papers do). In this order.
 */
const ONE_SOUND: ReadonlyArray<readonly [spelled: RegExp, sound: string]> = [
  [/tsch|tch|cz/g, 'ch'],
  [/sch/g, 'sh'],
  [/ph/g, 'f'],
  [/([dgkt])h/g, '$1'],
  [/ck|q/g, 'k'],
  [/c(?!h)/g, 'k'],
  [/x/g, 'ks'],
  [/ou|oo/g, 'u'],
  [/ee/g, 'i'],
  [/[yj]/g, 'i'],
  [/w/g, 'v'],
  [/z/g, 's'],
  [/(\p{L})\1+/gu, '$1'],
  [/^ie/, 'e'],
];

const CYRILLIC: Readonly<Record<string, string>> = Object.fromEntries(
  (
    'аa бb вv гg ґg дd еe єie жzh зz иi йi іi їi кk лl мm нn оo пp рr сs тt уu ' +
    'фf хkh цts чch шsh щsh ъ ыi ь эe юiu яia'
  )
    .split(' ')
    .map((pair) => [pair[0]!, pair.slice(1)]),
);

/**
 * How a folded word sounds, roughly: the same for Zelensky, Zelenskyy, Selenskyj and Зеленський. Letters
 * of other scripts stay.
 */
export function soundOf(word: string): string {
  const latin = word.replace(/[а-яєіїґ]/gu, (letter) => CYRILLIC[letter] ?? letter);
  return ONE_SOUND.reduce((sound, [spelled, as]) => sound.replace(spelled, as), latin);
}
