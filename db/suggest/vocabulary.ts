/** The words of English reporting that tell who said something. All in lower case but names. */

const words = (text: string) => new Set(text.split(/\s+/u));

/** Forms that have a person or a body as their subject: what is said follows or stands before. */
export const SAYING = words(
  `said says told tells insisted insists reiterated reiterates repeated repeats stated added adds
   noted stressed stresses emphasized emphasizes emphasised emphasises warned warns urged urges
   argued argues declared declares announced announces confirmed confirms denied denies rejected
   rejects refused refuses proposed proposes suggested suggests vowed vows pledged explained explains
   replied replies responded responds answered acknowledged acknowledges admitted admits conceded
   concedes recalled reminded reminds maintained maintains indicated hinted signalled signaled
   agreed agrees wrote writes tweeted demanded asked asks accused accuses threatened threatens
   expressed expresses claimed promised requested offered asserted asserts contended contends
   affirmed affirms assured assures voiced complained countered cautioned predicted appealed appeals read reads`,
);

/** Forms that are as often plural nouns; they count only with a named subject. */
export const SAYING_OR_NOUN = words(
  'demands claims promises requests offers states notes answers pledges posted called calls',
);

/** Forms whose subject stands earlier in the sentence: “rejected the plan, saying …”. */
export const SAYING_PARTICIPLES = words(
  `saying adding insisting reiterating repeating stating noting stressing emphasizing emphasising
   warning urging arguing declaring announcing confirming denying rejecting proposing suggesting
   vowing pledging explaining replying demanding asking accusing threatening claiming promising
   telling writing calling`,
);

/** Forms whose subject passes on what others say. */
export const REPORTING = words('reported reports');

/** What somebody has when it is “somebody's …” and the words of it follow. */
export const STATEMENTS = words(
  `demand demands position condition conditions precondition preconditions proposal proposals
   statement statements remark remarks request requests offer refusal insistence call calls appeal
   ultimatum pledge promise warning answer reply response words`,
);

/** Verbs whose object is spoken to. */
export const ADDRESSING = words(
  `told tells telling asked asks asking urged urges urging warned warns warning reminded reminds
   assured assures ordered orders instructed pressed presses advised advises answered cautioned`,
);

/** Verbs with the word that joins them to whom they speak to. */
export const ADDRESSING_WITH: Readonly<Record<string, ReadonlySet<string>>> = {
  called: words('on upon'),
  calls: words('on upon'),
  calling: words('on upon'),
  appealed: words('to'),
  wrote: words('to'),
  replied: words('to'),
  demanded: words('that of from'),
  demands: words('that of from'),
  demanding: words('that of from'),
};

/** Verbs that ask something of the subject of their “that …”, if that is in the subjunctive. */
export const INSISTING = words('insisted insists insisting requested requests');

/** After a name these show the indicative: “insisted that Russia had …” asks nothing of Russia. */
export const INDICATIVE = words(
  `is was has had will would can could may might did does are were have been wants says knows also`,
);

export const SUBJECT_PRONOUNS = words('he she');
export const BEING = words('is was were are been being be');

/** May stand between a subject and its verb. */
export const BETWEEN = words(
  `also later earlier then again repeatedly publicly separately previously further now only once
   still had has have have not did do does both all meanwhile himself herself itself would will
   news agency newspaper channel broadcaster`,
);

/** Offices before a name, in any case: they are not part of it. */
export const TITLES = words(
  `president presidents prime minister ministers premier chancellor secretary secretary-general
   general ambassador envoy spokesman spokeswoman spokesperson chief staff commander
   admiral colonel captain major lieutenant sergeant senator representative congressman
   congresswoman governor mayor king queen prince princess emir sheikh sultan pope cardinal bishop
   archbishop rabbi imam judge justice director director-general chair chairman chairwoman
   chairperson speaker leader deputy vice vice-president mr mrs ms mr. mrs. ms. dr dr. prof prof.
   professor gen gen. col. lt. sen. rep. gov. adm. maj. capt. sir dame lord lady adviser advisor
   negotiator mediator delegate attorney councillor commissioner head officer foreign defense
   defence interior finance justice energy trade former acting special national chargé head aide
   diplomat deputy-minister u.n. un first lady permanent chief-of-staff official`,
);

/** Between an office and a name: “Secretary of State Anna Brandt”. */
export const OF_OFFICE = words(
  `of the for and state staff affairs security council parliament mission delegation foreign house
   senate assembly`,
);

/** A name that ends in one of these is that of a body, and keeps all its words. */
export const BODIES = words(
  `ministry office council agency department government party union committee commission embassy
   parliament house secretariat army military court bank presidency delegation chancellery
   assembly congress senate nations states federation kingdom republic league organization
   organisation alliance front movement forces service guard authority administration mission
   institute university foundation company corporation palace`,
);

/** May stand in lower case between a name and its body: “Turkish foreign ministry”. */
export const BODY_KINDS = words(
  'foreign defence defense interior finance justice energy trade presidential negotiating press',
);

/** News agencies and papers by name. */
export const OUTLETS = words(
  `reuters afp ap bbc cnn nbc cbs abc npr tass interfax ria bloomberg anadolu xinhua ukrinform
   kyodo dpa efe ansa politico axios guardian aljazeera al-jazeera pbs msnbc cnbc fox tanjug`,
);

/** A name that ends in one of these is that of a news outlet. */
export const OUTLET_ENDINGS = words(
  `times post news press journal herald tribune telegraph television radio tv gazette chronicle
   courier observer independent mail standard newspaper broadcaster agency-france-presse jazeera
   wire dispatch monitor globe examiner zeitung monde figaro pravda`,
);

/** Capitalized only because they begin a sentence: never a name. */
export const OPENERS = words(
  `the this that these those a an he she it we they i you in on at by for from to with as but and or
   so yet if when while after before since until although though however meanwhile both there then
   his her its their our my your not no yes what who why how where which some many most other
   another earlier later according under during despite also now last such still only officials
   sources analysts experts critics diplomats authorities police others everyone nobody one two
   three several few all each every any neither either here today yesterday tomorrow negotiators
   reporters journalists observers leaders ministers mediators delegates asked responding speaking
   because instead moreover furthermore nevertheless separately finally once again over next first
   second third unless whether per than may let even just nor`,
);

/** Days and months, so that “May 28” is not taken for a person. */
export const CALENDAR = words(
  `monday tuesday wednesday thursday friday saturday sunday january february march april may june
   july august september october november december`,
);

/** Parts of a name in lower case: “Ursula von der Leyen”. */
export const PARTICLES = words('de von van der den al bin ibn el la da dos du di ter ten af av zu');
