import type { ActorKind } from '../../db/model/actor.ts';

/** Somebody of the sample, with where they belong by name. */
interface SampleActor {
  name: string;
  kind: ActorKind;
  aliases?: string[];
  affiliations?: Array<{ to: string; role?: string; from?: string; until?: string }>;
  comment?: string;
}

/** The people and bodies of the sample; each comes after those it belongs to. */
export const actors: readonly SampleActor[] = [
  { name: 'Aldova', kind: 'state', aliases: ['the Aldovan side'] },
  { name: 'Norvane', kind: 'state', aliases: ['the Norvanian side'] },
  { name: 'Sund', kind: 'state' },
  { name: 'Kelmark', kind: 'state' },
  { name: 'Safira', kind: 'state' },
  { name: 'Straits League', kind: 'organisation' },
  { name: 'Littoral Union', kind: 'organisation' },
  { name: 'Coastal Wire', kind: 'organisation' },
  { name: 'Sund Herald', kind: 'organisation' },
  {
    name: 'Unnamed sources of the Coastal Wire',
    kind: 'group',
    comment:
      'Three people “familiar with the talks”; not named because the talks are confidential.',
  },
  {
    name: 'Ministry of Foreign Affairs of Aldova',
    kind: 'organisation',
    affiliations: [{ to: 'Aldova' }],
  },
  {
    name: 'Office of the President of Sund',
    kind: 'organisation',
    affiliations: [{ to: 'Sund' }],
  },
  {
    name: 'Office of the Mediator',
    kind: 'organisation',
    aliases: ['the mediator’s office'],
    affiliations: [{ to: 'Sund', from: '2030-12' }],
  },
  {
    name: 'Embassy of Norvane in Sundhaven',
    kind: 'organisation',
    affiliations: [{ to: 'Norvane' }],
  },
  {
    name: 'Harbour Prosecutor of Kesterholm',
    kind: 'organisation',
    affiliations: [{ to: 'Norvane' }],
  },
  {
    name: 'Ilse Marrow',
    kind: 'person',
    aliases: ['Marrow'],
    affiliations: [
      { to: 'Ministry of Foreign Affairs of Aldova', role: 'Foreign minister', from: '2029-06' },
      { to: 'Aldova' },
    ],
  },
  {
    name: 'Edda Voss',
    kind: 'person',
    aliases: ['Voss'],
    affiliations: [
      { to: 'Ministry of Foreign Affairs of Aldova', role: 'Chief of staff', from: '2030' },
    ],
  },
  {
    name: 'Pavel Dorn',
    kind: 'person',
    aliases: ['Dorn'],
    affiliations: [{ to: 'Ministry of Foreign Affairs of Aldova', role: 'Adviser' }],
  },
  {
    name: 'Oda Vestrin',
    kind: 'person',
    aliases: ['Vestrin'],
    affiliations: [{ to: 'Aldova', role: 'Transport minister' }],
  },
  {
    name: 'Tomas Reke',
    kind: 'person',
    aliases: ['Reke', 'Ambassador Reke'],
    affiliations: [
      { to: 'Embassy of Norvane in Sundhaven', role: 'Ambassador', from: '2028-09' },
      { to: 'Norvane' },
    ],
  },
  {
    name: 'Harald Kesten',
    kind: 'person',
    aliases: ['Kesten'],
    affiliations: [{ to: 'Norvane', role: 'Prime minister', from: '2027-11-14' }],
  },
  {
    name: 'Maren Osk',
    kind: 'person',
    aliases: ['Osk'],
    affiliations: [{ to: 'Office of the President of Sund', role: 'President', from: '2026-05' }],
  },
  {
    name: 'Anselm Brandt',
    kind: 'person',
    aliases: ['Brandt', 'the Mediator'],
    affiliations: [{ to: 'Office of the Mediator', role: 'Mediator', from: '2030-12~' }],
  },
  {
    name: 'Rasmus Thiel',
    kind: 'person',
    affiliations: [{ to: 'Kelmark', role: 'Deputy foreign minister' }],
  },
  {
    name: 'Layla Haddan',
    kind: 'person',
    aliases: ['ليلى حدّان'],
    affiliations: [{ to: 'Safira', role: 'Envoy to the talks' }],
  },
  {
    name: 'Jonna Verhal',
    kind: 'person',
    affiliations: [{ to: 'Littoral Union', role: 'Spokesperson' }],
  },
];
