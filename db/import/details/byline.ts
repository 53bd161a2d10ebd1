import { isAgency } from './agencies.ts';

/** Words before the names of those who wrote a text. */
const LEAD =
  /^(?:(?:written |story |reported |text )?by|von|par|por|authors?:?|autor(?:en|es|in|ka)?:|auteurs?\s?:|автор(?:ы|и|ка)?:|yazan:|haber:)\s+(?=\p{Lu})/iu;

/** At the end of what an agency sends: “(Reporting by Mira Holt; Editing by Teun Var)”. */
const REPORTING = /^\(?Reporting by ([^;()]+)/u;

/** What somebody is, after the name. */
const ROLE =
  /\b(?:correspondent|reporter|editor|writer|staff|bureau|contributor|columnist|analyst|redaktion|korrespondent(?:in)?|journaliste|periodista)\b/iu;

const BETWEEN = /\s*(?:[,;&/]|(?<!\p{L})(?:and|und|et|y|e|ve|и|та|і|й)(?!\p{L}))\s*/iu;

/** Words within names that are written small. */
const PARTICLE = /^(?:al|bin|da|de|del|den|der|di|dos|du|el|ibn|la|le|ter|van|von|zu)$/u;

/** A paper or a station, after the name of who writes for it. */
const OUTLET = /\b(?:agency|daily|gazette|herald|journal|news|post|press|radio|times|tribune)$/iu;

const MOST_NAMES = 8;

/** Those whom a line names as the authors of the text; empty where it is no such line. */
export function readByline(line: string): string[] {
  const lead = LEAD.exec(line)?.[0] ?? '';
  const names = lead === '' ? REPORTING.exec(line)?.[1] : line.slice(lead.length);
  if (names === undefined) return [];
  const parts = names
    .replace(/\s*\([^)]*\)|\s*<?[\w.+-]+@[\w.-]+>?|\s+(?:in|aus|à|з|из) \p{Lu}.*$/gu, '')
    .replace(/[.:]$/u, '')
    .split(BETWEEN)
    .filter((part) => part !== '');
  const people = parts.filter(
    (part, index) => index === 0 || !(ROLE.test(part) || OUTLET.test(part)),
  );
  if (people.length > MOST_NAMES || !people.every(isName)) return [];
  return [...new Set(people)];
}

/** Two to five words, all with a capital but for particles; or an agency. */
function isName(words: string): boolean {
  if (isAgency(words)) return true;
  const parts = words.split(' ');
  const capitals = parts.filter((part) =>
    /^(?:\p{Lu}(?!.*['’]s$)[\p{L}\p{M}'’.-]*|al-\p{Lu}[\p{L}'’-]*)$/u.test(part),
  );
  const small = parts.length - capitals.length;
  return (
    capitals.length >= 2 &&
    parts.length <= 5 &&
    parts.filter((part) => PARTICLE.test(part)).length === small
  );
}
