import { elementsIn, textIn, type XmlElement } from '../../db/import/xml/readXml.ts';

const GUID = /^[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$/u;

/** An element of Codebook.xsd: its attributes (`?` where not required) and what stands in it, in order. */
interface Rule {
  attributes: Record<string, RegExp>;
  optional?: readonly string[];
  children: ReadonlyArray<{ name: string; least: number; most: number }>;
  text?: true;
}

const any = /^[^]*$/u;
const one = (name: string) => ({ name, least: 1, most: 1 });
const maybe = (name: string) => ({ name, least: 0, most: 1 });
const some = (name: string) => ({ name, least: 1, most: Infinity });
const many = (name: string) => ({ name, least: 0, most: Infinity });

/** What Codebook.xsd of REFI-QDA 1.0 says (https://www.qdasoftware.org), written out by hand. */
const RULES: Readonly<Record<string, Rule>> = {
  CodeBook: {
    attributes: { origin: any },
    optional: ['origin'],
    children: [one('Codes'), maybe('Sets')],
  },
  Codes: { attributes: {}, children: [some('Code')] },
  Code: {
    attributes: {
      guid: GUID,
      name: any,
      isCodable: /^(?:true|false|1|0)$/u,
      color: /^#(?:[A-Fa-f0-9]{6}|[A-Fa-f0-9]{3})$/u,
    },
    optional: ['color'],
    children: [maybe('Description'), many('Code')],
  },
  Description: { attributes: {}, children: [], text: true },
  Sets: { attributes: {}, children: [some('Set')] },
  Set: {
    attributes: { guid: GUID, name: any },
    children: [maybe('Description'), many('MemberCode')],
  },
  MemberCode: { attributes: { guid: GUID }, children: [] },
};

/** What in a codebook is not as Codebook.xsd wants it; names come as they are in its namespace. */
export function problemsBySchema(element: XmlElement): string[] {
  const { name, attributes } = element;
  const rule = RULES[name];
  if (!rule) return [`${name} is no element of the schema`];
  const problems = Object.entries(rule.attributes).flatMap(([attribute, form]) => {
    const value = attributes.get(attribute);
    if (value === undefined)
      return rule.optional?.includes(attribute) ? [] : [`${name} lacks ${attribute}`];
    return form.test(value) ? [] : [`${name} has ${attribute}="${value}"`];
  });
  for (const attribute of attributes.keys()) {
    if (!(attribute in rule.attributes) && attribute !== 'xmlns')
      problems.push(`${name} has ${attribute}`);
  }
  const children = elementsIn(element);
  if (!rule.text && children.length === 0 ? textIn(element).trim() !== '' : false) {
    problems.push(`${name} holds text`);
  }
  let at = 0;
  for (const { name: child, least, most } of rule.children) {
    let found = 0;
    while (children[at]?.name === child && found < most) {
      problems.push(...problemsBySchema(children[at]!));
      at++;
      found++;
    }
    if (found < least) problems.push(`${name} lacks ${child}`);
  }
  if (at < children.length) problems.push(`${children[at]!.name} is out of place in ${name}`);
  return problems;
}
