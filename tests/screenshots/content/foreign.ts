import type { Call } from '../call.ts';

/** Sources that run from right to left, and in scripts without blanks: invented, as all of them. */
export async function makeForeign(call: Call): Promise<void> {
  const arabic = await call('source.paste', {
    title: 'وزيرة الخارجية: لا حديث عن الأسماك قبل عودة البحارة',
    publisher: 'صحيفة المضيق',
    authors: ['ليلى حداد'],
    published: '2031-03-04',
    language: 'ar',
    text: `قالت وزيرة الخارجية إيلسه مارو يوم الاثنين إن «البحارة يجب أن يعودوا إلى ديارهم قبل أن نتحدث عن الأسماك»، وذلك بعد اتصال مع رئيسة سوند.

وأضاف السفير توماس ريكه أن بلاده لن تعيد فتح الممر إلا إذا سحبت ألدوفا زوارق الدورية (Patrol boats) وعلّقت حظر الصيد الصادر في 12 فبراير 2031.

- عودة البحارة العشرين
- فتح الممر أمام العبّارات

ودعا مكتب الوسيط الطرفين إلى الجلوس مجدداً «من دون أسبوع ضائع آخر».`,
  });
  call('passage.create', {
    sourceId: arabic.id,
    quotes: ['البحارة يجب أن يعودوا إلى ديارهم قبل أن نتحدث عن الأسماك'],
    tags: [{ name: 'Precondition', family: 'stance' }, 'Detained crews'],
    speakers: ['إيلسه مارو'],
    addressees: ['النرويجيون الجدد'],
    saidOn: '2031-03-03',
  });
  call('passage.create', {
    sourceId: arabic.id,
    quotes: ['إلا إذا سحبت ألدوفا زوارق الدورية (Patrol boats) وعلّقت حظر الصيد'],
    tags: [{ name: 'Demand', family: 'stance' }, 'Patrol boats'],
    speakers: ['Tomas Reke'],
    onBehalfOf: ['Norvane'],
    addressees: ['Aldova'],
  });
  const japanese = await call('source.paste', {
    title: '海峡協議、木曜に再開へ',
    publisher: '海峡新聞',
    published: '2031-03-04',
    language: 'ja',
    text: 'アルドヴァ外相は月曜日、「乗組員の帰国が先だ」と述べ、漁業停止の議論はその後になるとの考えを示した。ノルヴァーネ大使は、巡視艇が撤収すれば航路を再開すると繰り返した。',
  });
  call('passage.create', {
    sourceId: japanese.id,
    quotes: ['乗組員の帰国が先だ'],
    tags: [{ name: 'Position', family: 'stance' }],
    speakers: ['アルドヴァ外相'],
  });
}
