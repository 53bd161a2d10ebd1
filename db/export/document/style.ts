/**
 * The style of exported pages: on paper, in a light and in a dark window. The colours of stances are
 * the names of TagColor; each has an underline of its own, for those who cannot tell them apart.
 */
export const STYLE = `
:root {
  color-scheme: light dark;
  --paper: #fdfcf9; --ink: #1d1b18; --faint: #6b665e; --line: #d9d4c9; --link: #1f5a8c;
  --mark: #efe9d8;
  --blue: #d6e6f5; --orange: #fbe1c8; --violet: #e6dbf4; --green: #d9edd5; --teal: #d0ecea;
  --red: #f8d8d5; --gold: #f5eac1; --grey: #e4e4e1; --pink: #f8dbe8; --brown: #eadfd3;
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #1b1a18; --ink: #e9e5dc; --faint: #a39d92; --line: #45413a; --link: #8fc1ea;
    --mark: #3b372c;
    --blue: #1f3a52; --orange: #523618; --violet: #3c2f55; --green: #26401f; --teal: #173f3d;
    --red: #552622; --gold: #4a3f13; --grey: #3b3b38; --pink: #52283b; --brown: #45372a;
  }
}
* { box-sizing: border-box; }
html { background: var(--paper); color: var(--ink); }
body {
  margin: 0; padding: 3rem 1.5rem;
  font: 1.0625rem/1.6 "Source Serif 4", Charter, Georgia, "Times New Roman", serif;
  overflow-wrap: break-word;
}
p, li, h1, h2, h3, h4, h5, h6, th, td, footer { unicode-bidi: plaintext; }
main { position: relative; max-width: 42rem; margin: 0 auto; }
h1, h2, h3, h4, h5, h6 { line-height: 1.25; margin: 2em 0 0.6em; }
h1 { font-size: 1.75rem; margin-top: 0; }
header p { color: var(--faint); margin-top: -0.4em; }
a { color: var(--link); }
sup { line-height: 0; font-size: 0.75em; }
blockquote { margin: 1.4em 0; padding: 0.1em 0 0.1em 1.2em; border-inline-start: 3px solid var(--line); }
blockquote footer, .status { color: var(--faint); font-size: 0.9em; }
table { border-collapse: collapse; }
th, td { border: 1px solid var(--line); padding: 0.3em 0.7em; text-align: start; vertical-align: top; }
pre, code { font-family: ui-monospace, Consolas, Menlo, monospace; font-size: 0.9em; }
pre { overflow-x: auto; padding: 0.8em 1em; border: 1px solid var(--line); }
hr { border: 0; border-top: 1px solid var(--line); margin: 2em 0; }
.footnotes, .apart { margin-top: 3em; border-top: 1px solid var(--line); font-size: 0.92em; }
.footnotes li { margin: 0.8em 0; }
.footnotes li p { margin: 0.2em 0; }
.footnotes :target, :target { background: var(--mark); }
.number {
  position: absolute; inset-inline-start: -4rem; width: 3.4rem; text-align: end;
  color: var(--faint); font-size: 0.75em; line-height: 2.1; text-decoration: none;
}
.task-list-item { list-style: none; }
mark { background: var(--mark); color: inherit; text-decoration: underline; text-underline-offset: 0.2em; }
mark.several { outline: 1px solid var(--line); }
mark.blue { background: var(--blue); }
mark.orange { background: var(--orange); text-decoration-style: double; }
mark.violet { background: var(--violet); text-decoration-style: wavy; }
mark.green { background: var(--green); text-decoration-style: dotted; }
mark.teal { background: var(--teal); text-decoration-style: dashed; }
mark.red { background: var(--red); text-decoration-thickness: 0.15em; }
mark.gold { background: var(--gold); text-decoration-style: dotted; text-decoration-thickness: 0.15em; }
mark.grey { background: var(--grey); text-decoration-style: dashed; text-decoration-thickness: 0.15em; }
mark.pink { background: var(--pink); text-decoration-style: double; }
mark.brown { background: var(--brown); text-decoration-style: wavy; }
.lines { white-space: pre-wrap; font-family: ui-monospace, Consolas, Menlo, monospace; font-size: 0.9em; }
@media (max-width: 50rem) { .number { position: static; margin-inline-end: 0.4em; } }
@media print {
  :root {
    color-scheme: light;
    --paper: #fff; --ink: #000; --faint: #444; --line: #999; --link: #000; --mark: #eee;
  }
  body { padding: 0; font-size: 11pt; }
  p, li, h1, h2, h3, h4, h5, h6, th, td, footer { unicode-bidi: plaintext; }
main { max-width: none; }
  blockquote, li, tr { break-inside: avoid; }
  h1, h2, h3, h4, h5, h6 { break-after: avoid; }
  mark { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
  .number { position: static; margin-inline-end: 0.4em; }
}
`;
