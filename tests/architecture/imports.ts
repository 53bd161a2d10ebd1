import path from 'node:path';
import { type ESTree, parseSync, Visitor } from 'vite';

/** One way in which a file names another file or a package. */
export interface Import {
  readonly from: string;
  /** As it is written; null where it is computed and cannot be known. */
  readonly specifier: string | null;
  /** `load`: needed before the file runs, types included; `lazy`: when it gets there. */
  readonly when: 'load' | 'lazy';
}

/** Everything that a file imports, in any of the ways there are. */
export function findImports(file: string, source: string): Import[] {
  const { program, errors } = parseSync(file, source);
  if (errors.length > 0) throw new Error(`${file}: ${errors[0]?.message}`);
  const found: Import[] = [];
  const add = (when: Import['when'], node: ESTree.Node | null | undefined) => {
    if (node) found.push({ from: file, specifier: literal(node), when });
  };
  new Visitor({
    ImportDeclaration: (node) => add('load', node.source),
    ExportNamedDeclaration: (node) => add('load', node.source),
    ExportAllDeclaration: (node) => add('load', node.source),
    TSImportType: (node) => add('load', node.source),
    TSExternalModuleReference: (node) => add('load', node.expression),
    ImportExpression: (node) => add('lazy', node.source),
    CallExpression: (node) => {
      if (isRequire(node.callee)) add('lazy', node.arguments[0]);
      if (isImportMeta(node.callee, 'glob')) for (const glob of globs(node)) add('load', glob);
    },
    NewExpression: (node) => {
      const [target, base] = node.arguments;
      const isUrl = node.callee.type === 'Identifier' && node.callee.name === 'URL';
      if (isUrl && base && isImportMeta(base, 'url')) add('lazy', target);
    },
  }).visit(program);
  return found;
}

/** The file of the repository that a specifier means; null for a package. */
export function targetOf({ from, specifier }: Import): string | null {
  if (specifier === null || !/^\.\.?(\/|$)/.test(specifier)) return null;
  const plain = specifier.replace(/[?#].*$/, '');
  return path.posix.join(path.posix.dirname(from), plain);
}

function literal(node: ESTree.Node): string | null {
  if (node.type === 'Literal') return typeof node.value === 'string' ? node.value : null;
  if (node.type !== 'TemplateLiteral' || node.expressions.length > 0) return null;
  return node.quasis[0]?.value.cooked ?? null;
}

/** `require`, `require.resolve`, `createRequire(…)` and `import.meta.resolve`. */
function isRequire(callee: ESTree.Node): boolean {
  if (callee.type === 'Identifier') return callee.name === 'require';
  if (callee.type === 'CallExpression') {
    return callee.callee.type === 'Identifier' && callee.callee.name === 'createRequire';
  }
  if (isImportMeta(callee, 'resolve')) return true;
  return (
    callee.type === 'MemberExpression' &&
    callee.object.type === 'Identifier' &&
    callee.object.name === 'require'
  );
}

function isImportMeta(node: ESTree.Node, property: string): boolean {
  return (
    node.type === 'MemberExpression' &&
    node.object.type === 'MetaProperty' &&
    node.property.type === 'Identifier' &&
    node.property.name === property
  );
}

function globs(call: ESTree.CallExpression): (ESTree.Node | null)[] {
  const [patterns] = call.arguments;
  if (patterns?.type === 'ArrayExpression') return patterns.elements;
  return patterns ? [patterns] : [];
}
