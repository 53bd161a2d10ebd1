/** Words that tell what is a name in English news, all in lower case. */

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/u));

/** What begins with one of these is no name, whatever follows. */
export const NO_NAMES = words(`
  i you he she it we they me him her us them his hers its our ours their theirs my mine your yours
  himself herself itself themselves myself yourself who whom whose which what that this these those
  one ones someone somebody anyone anybody everyone everybody nobody none others another other
  a an any each every either neither both all some many most few several more fewer less half
  two three four five six seven eight nine ten eleven twelve dozens hundreds thousands millions
  majorities majority nearly almost about roughly over only even just not no if when while as but and or so
  there here in on at by for from to with of among according like unlike also perhaps maybe yes
  q top senior fellow conservative liberal moderate old older younger leading prominent local recent
  early late current exit likely registered undecided several certain multiple numerous various`);

/** People by what they are or do: capitals only where a sentence or headline begins. */
export const PEOPLE = words(`
  official officials officer officers supporter supporters critic critics opponent opponents
  proponent proponents voter voters people person man woman men women aide aides ally allies adviser
  advisers advisor advisors analyst analysts expert experts source sources lawmaker lawmakers leader
  leaders reporter reporters journalist journalists observer observers diplomat diplomats
  spokesman spokeswoman spokesperson strategist strategists pollster pollsters researcher
  researchers scholar scholars economist economists scientist scientists activist activists
  advocate advocates protester protesters demonstrator demonstrators organizer organizers
  organiser organisers delegate delegates donor donors backer backers surrogate surrogates staffer
  staffers operative operatives candidate candidates nominee nominees politician politicians
  insider insiders member members resident residents citizen citizens student students teacher
  teachers worker workers employee employees friend friends family families parent parents mother
  mothers father fathers wife wives husband husbands son sons daughter daughters brother brothers
  sister sisters mom dad respondent respondents participant participants attendee attendees
  authorities witness witnesses lawyer lawyers attorneys prosecutor prosecutors investigator
  investigators editor editors columnist columnists commentator commentators moderator moderators
  host hosts author authors writer writers historian historians veteran veterans negotiator
  negotiators mediator mediators ministers envoy envoys senators
  governments campaigns companies organizations organisations groups agencies parties
  poll polls survey surveys study studies report reports article articles story stories statement
  statements document documents data evidence email emails records transcript book letter
  question questions crowd audience readers viewers listeners users fans followers winner winners nation country world team jury`);

/** Offices and the like: before a name part of it, but behind one a description, “the Sund Governor”. */
export const OFFICES = words(`
  president minister premier chancellor secretary ambassador senator representative congressman
  congresswoman governor mayor chairman chairwoman director leader commissioner sheriff republican democrat`);

/** Offices and forms of address: part of a name, but no name alone. */
export const TITLES: ReadonlySet<string> = new Set([
  ...OFFICES,
  ...words(`
  mr mrs ms miss dr prof professor sir dame lord lady sen rep gov gen col lt sgt capt adm maj rev
  hon amb st vice prime secretary-general general king queen prince princess emperor emir sheikh
  sultan pope cardinal bishop archbishop rabbi imam pastor reverend judge justice chief speaker whip
  chair deputy attorney captain colonel major admiral lieutenant sergeant first second majority
  minority former acting interim foreign defense defence interior state house senate`),
]);

/** Forms of address and offices that only one person has. */
export const PERSONAL_TITLES = words(`
  mr mrs ms miss dr prof professor sir dame sen rep gov gen col lt sgt capt adm rev senator
  representative congressman congresswoman governor mayor`);

/** What has one of these among its words is a body, and goes on after “of” and “and”. */
export const BODIES = words(`
  ministry office council agency department bureau board union committee commission embassy
  parliament house secretariat army court bank presidency delegation chancellery assembly congress
  police press media ministries government campaign group
  institute university college school center centre foundation association administration
  authority company corporation federation kingdom republic league organization organisation
  alliance front movement service services chamber society fund party academy church daughters
  veterans friends states emirates league bar secretary`);

/** Bodies of which there is one, so that the word alone is a name. */
export const CHAMBERS = words('congress senate house parliament');

/** Parts of a name in lower case: “Ursula von der Leyen”. */
export const PARTICLES = words(
  'de von van der den al bin ibn el la da dos du di ter ten af av zu y e',
);

/** What may follow a name and its comma as part of the name. */
export const SUFFIXES = words('jr sr ii iii iv inc llc ltd llp co corp plc phd md esq');

/** Where a name ends, if a full one stands before: “Anna Brandt of the ferry office”. */
export const AFTER_NAME = words('of from at in with who whom whose which');
