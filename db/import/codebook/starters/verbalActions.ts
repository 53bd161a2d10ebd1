import type { StarterCodebook } from './starter.ts';

/**
 * Free tags for what one actor does to another with words. The order, from making a statement to
 * threatening, is that of the verbal root categories of CAMEO (P. A. Schrodt, “CAMEO: Conflict and
 * Mediation Event Observations”, 2012); names, definitions and rules are Parley's own.
 */
export const verbalActions: StarterCodebook = {
  id: 'verbalActions',
  title: 'Verbal actions (structure after CAMEO)',
  description:
    'Free tags for what is done with words, from statements over cooperation to threats, in the order of the verbal categories of event data. Useful where passages are to be compared with event data.',
  families: [
    {
      family: 'free',
      tags: [
        {
          name: 'Verbal cooperation',
          about: 'Words that bring the parties closer, or keep them talking.',
          below: [
            {
              name: 'Makes a statement',
              about: 'Says something in public that is neither for nor against the other side.',
              whenToUse: 'Declining to comment, a comment, a pessimistic or hopeful remark.',
              whenNot: 'Any of the others fits.',
              below: [
                { name: 'Declines to comment', about: 'Says openly that nothing will be said.' },
                { name: 'Comments on a situation', about: 'Describes it without a wish.' },
                {
                  name: 'Acknowledges responsibility',
                  about: 'Owns up to an act, with or without regret.',
                },
              ],
            },
            {
              name: 'Appeals',
              about: 'Asks another to do something, without pressing.',
              whenToUse: '“Urges”, “calls on”, “asks”; no cost is attached.',
              whenNot: 'The words insist or set a term: Demands.',
              below: [
                { name: 'Appeals for talks', about: 'Asks that others meet or negotiate.' },
                { name: 'Appeals for aid', about: 'Asks for help: goods, money, protection.' },
                { name: 'Appeals for restraint', about: 'Asks that force or steps be held back.' },
                {
                  name: 'Appeals for concessions',
                  about: 'Asks that something be eased, released or allowed.',
                },
              ],
            },
            {
              name: 'Says it will cooperate',
              about: 'States the intention to do something that the other side wants.',
              whenNot: 'It has been done: that is an act and no words.',
              below: [
                { name: 'Will meet or negotiate', about: 'Says that it is ready for talks.' },
                { name: 'Will give help', about: 'Says that aid is to come.' },
                { name: 'Will yield', about: 'Says that it is ready to give way on a point.' },
                { name: 'Will accept mediation', about: 'Says that a third party may mediate.' },
              ],
            },
            {
              name: 'Consults',
              about: 'Talks with another, as the words themselves report.',
              below: [
                { name: 'Discusses by telephone', about: 'A call or a message between two.' },
                { name: 'Visits or receives', about: 'One goes to the other.' },
                { name: 'Meets on third ground', about: 'Both go elsewhere.' },
                { name: 'Mediates', about: 'Goes between two others.' },
              ],
            },
            {
              name: 'Engages in diplomacy',
              about: 'Praises, defends, apologises, agrees, signs.',
              below: [
                { name: 'Praises or endorses', about: 'Speaks well of another, or of its act.' },
                { name: 'Defends verbally', about: 'Takes another’s part.' },
                { name: 'Apologises', about: 'Asks to be forgiven.' },
                {
                  name: 'Reaches an agreement',
                  about: 'Says that something has been agreed or signed.',
                },
              ],
            },
          ],
        },
        {
          name: 'Verbal conflict',
          about: 'Words that set the parties against each other.',
          below: [
            {
              name: 'Investigates',
              about: 'Says that another’s conduct is or will be looked into.',
              below: [
                { name: 'Investigates crimes', about: 'Offences, corruption, killings.' },
                { name: 'Investigates breaches', about: 'Whether an agreement was kept.' },
              ],
            },
            {
              name: 'Demands',
              about: 'Insists that another do something.',
              whenToUse: '“Demands”, “must”, “insists”; compliance is expected.',
              whenNot: 'A harm is attached: Threatens.',
              below: [
                { name: 'Demands talks', about: 'Insists on a meeting or negotiation.' },
                {
                  name: 'Demands change of policy',
                  about: 'Insists that a course be given up or taken.',
                },
                {
                  name: 'Demands release or return',
                  about: 'Insists that persons or goods be given back.',
                },
                { name: 'Demands withdrawal', about: 'Insists that forces leave.' },
              ],
            },
            {
              name: 'Disapproves',
              about: 'Speaks against another or its acts.',
              below: [
                { name: 'Criticises', about: 'Finds fault.' },
                { name: 'Accuses', about: 'Says that another did wrong, by name.' },
                { name: 'Complains officially', about: 'Lodges a protest by a formal way.' },
                {
                  name: 'Denies responsibility',
                  about: 'Says that it was not so, or not its own doing.',
                },
              ],
            },
            {
              name: 'Rejects',
              about: 'Says no to what another asked or proposed.',
              below: [
                { name: 'Rejects a proposal', about: 'Turns down a plan, a draft, terms.' },
                { name: 'Rejects talks', about: 'Will not meet, or not with this party.' },
                { name: 'Rejects a demand', about: 'Will not do what was insisted on.' },
                { name: 'Defies', about: 'Says that a rule or ruling will not be heeded.' },
              ],
            },
            {
              name: 'Threatens',
              about: 'Says that harm will follow.',
              whenToUse: 'The speaker, or somebody the speaker speaks for, would do it.',
              whenNot: 'It is only foretold.',
              below: [
                {
                  name: 'Threatens to break off',
                  about: 'Relations, talks or an agreement would end.',
                },
                { name: 'Threatens with sanctions', about: 'A cost that is not force.' },
                { name: 'Threatens with force', about: 'Arms would be used.' },
                {
                  name: 'Gives an ultimatum',
                  about: 'A term is set, and what follows when it has passed.',
                },
              ],
            },
            {
              name: 'Announces protest or pressure',
              about: 'Says that people will be brought onto the streets, or forces shown.',
              below: [
                { name: 'Calls for protest', about: 'Demonstrations, strikes, boycotts.' },
                { name: 'Announces a show of force', about: 'Alerts, exercises, deployments.' },
              ],
            },
          ],
        },
      ],
    },
  ],
};
