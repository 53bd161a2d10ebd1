import { test } from 'vitest';
import { buildEditorFromExtensions } from '@lexical/extension';
import { noteExtension } from '../../../../renderer/notes/editor/noteExtension.ts';
import { toEditable, toBody } from '../../../../renderer/notes/body.ts';
import { noteFromMarkdown } from '../../../../db/import/note/noteFromMarkdown.ts';
import { $getRoot } from 'lexical';
test('probe', () => {
  using editor = buildEditorFromExtensions(noteExtension);
  
  const md = `# Head\n\nText **bold** *it* \`code\` ~~s~~ [l](https://x.org "t") <u>u</u>\n\n- a\n  - b\n- c\n\n1. x\n2. y\n\n- [ ] q\n- [x] w\n\n> quote\n> more\n\n\`\`\`js\nlet a\n b\n\`\`\`\n\n---\n\n| a | b |\n|---|---|\n| 1 | 2 |\n\n[[passage:019a0000-0000-7000-8000-000000000001]]\n\nHi [[actor:019a0000-0000-7000-8000-000000000002]]!\n`;
  const body = noteFromMarkdown(md, () => true);
  (body.root.children as any[]).push({type:'sketch', z:1, a:[{b:null}], children:[{type:'x'}]});
  (body.root.children as any[])[1].children.push({type:'emoji', code: 1});
  editor.setEditorState(editor.parseEditorState(toEditable(body)));
  const json = editor.getEditorState().toJSON();
  const out = toBody(json);
  console.log(JSON.stringify(out)===JSON.stringify(body));
  const A = JSON.stringify(body, null, 1).split('\n'), B = JSON.stringify(out,null,1).split('\n');
  for (let i=0;i<A.length;i++) if (A[i]!==B[i]) { console.log('A',A.slice(i-12,i+5).join('')); console.log('B',B.slice(i-12,i+5).join('')); break; }
  const sort = (v:any):any => Array.isArray(v)?v.map(sort): v&&typeof v==='object'? Object.fromEntries(Object.keys(v).sort().map(k=>[k,sort(v[k])])):v;
  const A2 = JSON.stringify(sort(body), null, 1).split('\n'), B2 = JSON.stringify(sort(out),null,1).split('\n');
  for (let i=0;i<A2.length;i++) if (A2[i]!==B2[i]) { console.log('A2',A2.slice(i-12,i+5).join('')); console.log('B2',B2.slice(i-12,i+5).join('')); break; }
  editor.read(()=>console.log(JSON.stringify($getRoot().getTextContent())));
  // updates after
  editor.update(()=>{ $getRoot().getFirstChild()!.markDirty() }, {discrete:true});
  console.log(JSON.stringify(toBody(editor.getEditorState().toJSON()))===JSON.stringify(out));
});
