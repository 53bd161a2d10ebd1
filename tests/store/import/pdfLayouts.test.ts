import { expect, test } from 'vitest';
import { blocksOf, pdfFixture, readPdf } from './pdfBlocks.ts';

test('a report: headings, lists, a table and its caption, a footnote, no running heads', async () => {
  expect(await blocksOf(pdfFixture('report.pdf'))).toEqual([
    '1 heading1: Two delegations, one strait',
    '1 paragraph: Mirre Olan',
    '1 heading2: 1. The delegations',
    '1 paragraph: The envoys of Aldova and Norvane met in Sundhaven on Monday, for the second time since the ferries across the strait were stopped. The negotiators were accompanied by representatives of the fishermen’s federation, who insisted on an unconditional release of the eleven sailors, and by interpreters whom the chairman had brought along. “Without the crews there can be no corridor,” said the Aldovan foreign minister, Ilse Harnow,¹ who had arrived on the first boat. She called the long-standing arrangement difficult to defend, and the floating checkpoints an affront.',
    // It goes on on page 2, after the footnote.
    '1 paragraph: Norvane’s ambassador, Tomas Reke, answered within the hour. His government would consider the re-opening of two crossings, provided that inspections were carried out by a third party; a cease-fire at sea, he added, was the only acceptable beginning, and the cease-fire had to hold for ten days. Whether the inspectors might be Sundish he left undecided, although his delegation had circulated a paper in which exactly this was recommended.',
    '1 paragraph: ¹ Minister since the spring of 2030; before that she was harbour master of Aldhaven.',
    '2 paragraph: Neither delegation wished to characterise the atmosphere. The chairman’s spokeswoman described the conversations as businesslike, and emphasised that representatives of both coastguards would be heard separately before any communiqué was published.',
    '2 heading2: 2. What each side demands',
    '2 heading2: 2.1. On paper',
    '2 paragraph: The chairman’s summary, which this newspaper has seen, lists these demands:',
    '2 listItem1: the release of all sailors held in Norvane, without conditions and before any further meeting of the two delegations;',
    '2 listItem1: inspections of cargo by a third party;',
    '2 listItem1: a telephone line between the coastguards.',
    '2 paragraph: It also lists the order in which they might be met:',
    '2 listItem1: 1. The crews come home.',
    '2 listItem1: 2. Two crossings are opened by day, and inspections of every boat that leaves either harbour begin at the same time.',
    '2 listItem1: 3. The coastguards withdraw.',
    '2 heading2: 2.2. In numbers',
    '2 table: Crossing | Harbour | Boats\nNorth | Aldhaven | 14\nMiddle | Reke Sound | 3\nSouth | Sundhaven | 27',
    '3 caption: Table 1. Boats that waited on Monday.',
    '3 paragraph: Both sides agree on these numbers, and on nothing else that was put before them in the course of a long and, by all accounts, exhausting afternoon.',
  ]);
});

test('the left of two columns is read before the right, after the title across both', async () => {
  const blocks = await blocksOf(pdfFixture('columns.pdf'));
  expect(blocks.map((block) => block.slice(0, 50))).toEqual([
    '1 heading1: The strait between two readouts',
    '1 paragraph: Teun Var',
    '1 heading2: What Aldova says',
    '1 paragraph: The readout from Aldhaven is short. I',
    '1 paragraph: Officials in Aldhaven, who spoke on c',
    '1 heading2: What Norvane says',
    '1 paragraph: Norvane’s account is three times as l',
    '1 paragraph: That is a different conversation. If ',
    '1 paragraph: Observers of earlier rounds recognise',
  ]);
  expect(blocks[7]).toBe(
    '1 paragraph: That is a different conversation. If the sequence was agreed, then the release of the sailors would follow the inspections; if it was not, as Aldova maintains, then nothing was agreed on Monday but the date of the next meeting. The chairman, whose office could have clarified which of the two accounts is the more accurate, has declined to comment until both delegations have returned from their consultations.',
  );
});

test('from right to left, the right column comes first, and words are in logical order', async () => {
  expect(await blocksOf(pdfFixture('hebrew.pdf'))).toEqual([
    '1 heading1: שתי משלחות ומצר אחד',
    '1 paragraph: השליחים של אלדובה ונורוון נפגשו ביום שני בסונדהייבן בפעם השנייה מאז שהופסקו המעבורות במצר ב-3 במרץ 2031 ודרשו לשחרר 11 מלחים ללא תנאי. השרה (הארנו) אמרה שההסכם Ferry Corridor Act קשה להגנה.',
    '1 paragraph: השגריר ענה בתוך שעה. ממשלתו תשקול לפתוח מחדש שני מעברים בתנאי שצד שלישי יבצע את הבדיקות, והפסקת האש חייבת להחזיק מעמד עשרה ימים לפחות.',
    '1 paragraph: אף משלחת לא רצתה לתאר את האווירה בחדר, והדוברת של היושב ראש תיארה את השיחות כענייניות בלבד.',
  ]);
});

test('a note beside the text does not interrupt it, and cells of a table keep their lines', async () => {
  const bytes = pdfFixture('ukrainian.pdf');
  expect(await blocksOf(bytes)).toEqual([
    '1 heading1: Дві делегації, одна протока',
    '1 paragraph: Суннгафен. Посланці Альдови та Норвану зустрілися у понеділок удруге відтоді, як зупинилися пороми через протоку. Учасники переговорів вимагали безумовного звільнення одинадцяти моряків. «Без екіпажів не може бути коридору», — сказала міністерка.',
    '1 paragraph: Посол відповів протягом години. Його уряд розглянув би відкриття двох переходів за умови, що інспекції проводитиме третя сторона; припинення вогню на морі, додав він, є єдиним прийнятним початком, і воно має тривати десять днів. Чи могли б інспектори бути сундськими, він не сказав, хоча його делегація поширила документ, у якому саме це рекомендовано.',
    '1 paragraph: Міністерка з весни 2030 року, до того начальниця гавані Альдгафена.',
    '1 heading2: Вимоги',
    '1 table: Сторона | Вимога | Стан\nАльдова | Звільнення всіх моряків без жодних умов і до наступної зустрічі делегацій | відкрита\nНорван | Інспекції | виконана',
    '1 paragraph: Ми прийдемо, коли прийдуть вони, і не раніше; так було сказано на останній зустрічі в гавані, і так воно й залишається, доки не буде сказано чогось іншого письмово.',
    '1 paragraph: Жодна делегація не хотіла описувати атмосферу.',
  ]);
  // The file calls itself “Untitled”.
  expect((await readPdf(bytes)).details).toMatchObject({
    title: 'Дві делегації, одна протока',
    language: 'uk',
  });
});
