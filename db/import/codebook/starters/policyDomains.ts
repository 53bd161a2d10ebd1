import type { StarterCodebook } from './starter.ts';

/**
 * Issues of policy in seven domains. The division into domains is that of the Manifesto Project
 * (A. Werner, O. Lacewell and A. Volkens, “Manifesto Coding Instructions”, 2015); names, definitions
 * and the issues below are Parley's own, and for and against are left to stances.
 */
export const policyDomains: StarterCodebook = {
  id: 'policyDomains',
  title: 'Policy domains (structure after the Manifesto Project)',
  description:
    'Issues of public policy in seven domains, for programmes, speeches and coalition talks. Whether somebody is for or against is said by a stance, so that each issue stands here once.',
  families: [
    {
      family: 'issue',
      tags: [
        {
          name: 'External relations',
          about: 'How the country stands to others.',
          below: [
            {
              name: 'Relations with particular states',
              about: 'Closeness to, or distance from, a named state.',
            },
            {
              name: 'Defence and armed forces',
              about: 'Spending, service, readiness, alliances of defence.',
            },
            {
              name: 'Peace and disarmament',
              about: 'Settling conflicts without force; limits on arms.',
            },
            {
              name: 'International organisations',
              about: 'Working through them, funding them, leaving them.',
            },
            {
              name: 'Regional integration',
              about: 'Unions and blocs of states: joining, deepening, leaving.',
            },
            { name: 'Development aid', about: 'Help to poorer countries.' },
          ],
        },
        {
          name: 'Freedom and democracy',
          about: 'The rights of people, and how power is legitimate.',
          below: [
            {
              name: 'Rights and freedoms',
              about: 'Speech, assembly, faith, privacy, protection from the state.',
            },
            {
              name: 'Democratic rule',
              about: 'Elections, parliaments, participation, direct votes.',
            },
            { name: 'Constitution', about: 'Keeping, changing or replacing it.' },
            {
              name: 'Rule of law and courts',
              about: 'Independence of judges; equality before the law.',
            },
          ],
        },
        {
          name: 'Political system',
          about: 'How government is organised and how well it works.',
          below: [
            {
              name: 'Centre and regions',
              about: 'Which level decides; federalism and local powers.',
            },
            { name: 'Administration', about: 'Efficiency, cost and size of public offices.' },
            { name: 'Corruption', about: 'Abuse of office, and what is done about it.' },
            {
              name: 'Fitness to govern',
              about: 'Competence and stability, one’s own or another’s.',
            },
            {
              name: 'Transition and former elites',
              about: 'What becomes of those who ruled before.',
            },
          ],
        },
        {
          name: 'Economic policy',
          about: 'How goods and money are made, moved and taxed.',
          below: [
            { name: 'Markets and enterprise', about: 'Free enterprise, incentives, deregulation.' },
            { name: 'Regulation of business', about: 'Rules for firms, competition, consumers.' },
            { name: 'Public ownership and planning', about: 'Nationalising, privatising, plans.' },
            { name: 'Taxes and budget', about: 'Levels of tax, debt, saving.' },
            { name: 'Foreign trade and tariffs', about: 'Opening or protecting markets.' },
            { name: 'Growth and productivity', about: 'Raising output; or doing with less.' },
            { name: 'Technology and transport', about: 'Roads, rail, networks, research for use.' },
          ],
        },
        {
          name: 'Welfare and quality of life',
          about: 'What people live on and live in.',
          below: [
            { name: 'Social security', about: 'Pensions, health care, care, housing.' },
            { name: 'Education', about: 'Schools, training, universities.' },
            { name: 'Environment and climate', about: 'Protecting nature; energy for that sake.' },
            { name: 'Culture and sport', about: 'Arts, media, heritage, leisure.' },
            { name: 'Equality', about: 'Fair treatment and shares for all.' },
          ],
        },
        {
          name: 'Fabric of society',
          about: 'What holds a society together, and who belongs.',
          below: [
            { name: 'National way of life', about: 'Patriotism, symbols, traditions.' },
            {
              name: 'Immigration and citizenship',
              about: 'Who may come, stay and become a citizen.',
            },
            { name: 'Family and morality', about: 'Marriage, sexuality, religion in public life.' },
            { name: 'Law and order', about: 'Crime, police, punishment.' },
            { name: 'Civic solidarity', about: 'Public spirit, volunteering, social peace.' },
            {
              name: 'Cultural diversity',
              about: 'Living together of cultures; indigenous peoples.',
            },
          ],
        },
        {
          name: 'Social groups',
          about: 'Whom a policy is for.',
          below: [
            {
              name: 'Labour and unions',
              about: 'Employees, wages, conditions, collective bargaining.',
            },
            { name: 'Agriculture and countryside', about: 'Farmers, fisheries, rural life.' },
            {
              name: 'Middle class and professions',
              about: 'The self-employed, white-collar groups.',
            },
            {
              name: 'Minorities and the disadvantaged',
              about: 'People with disabilities, poor and marginal groups.',
            },
            { name: 'Women, young and old', about: 'Groups by sex and age that are no class.' },
          ],
        },
      ],
    },
  ],
};
