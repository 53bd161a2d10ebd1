import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Call } from '../call.ts';

const fixtures = join(import.meta.dirname, '../../fixtures');

const TRANSCRIPT = `WEBVTT

00:00:07.000 --> 00:00:12.000
<v Ilse Marrow>The crews must come home before anybody sits down to discuss fish.

00:00:12.500 --> 00:00:20.000
<v Ilse Marrow>That has been our position for eleven weeks, and it has not changed.

00:00:21.000 --> 00:00:26.000
<v Tomas Reke>We would reopen the corridor tomorrow if the patrol boats left the strait today.

00:12:40.000 --> 00:12:52.000
<v Anselm Brandt>The mediator asks both sides to come back to the table without another lost week.
`;

const PAGE = `<!doctype html><html lang="en"><head><title>Ferries wait in Sundhaven</title>
<meta name="author" content="Oda Vestrin"><meta property="og:site_name" content="Sund Herald">
<meta property="article:published_time" content="2031-03-03"></head><body><nav>Home · Sea</nav><article>
<h1>Ferries wait in Sundhaven</h1>
<p>Three ferries have waited in the harbour of Sundhaven since the corridor was closed, and nobody on
the quay could say on Monday when they would sail again, the harbour master told reporters.</p>
<figure><figcaption>The oldest ferry at the quay of Sundhaven, on Monday.</figcaption></figure>
<blockquote>We sail when we are told to, and we have not been told anything.</blockquote>
<h2>What the ministries say</h2>
<p>Norvane’s harbour ministry would open the customs hall on Thursday. Aldova has not answered yet.</p>
<table><tr><th>Ferry</th><th>Waits since</th></tr><tr><td>Halden II</td><td>18 December</td></tr>
<tr><td>Sund Queen</td><td>2 January</td></tr></table></article></body></html>`;

/** Sources as they arrive: a PDF, a web page, a transcript. */
export async function makeReceived(call: Call): Promise<void> {
  const add = (fileName: string, bytes: Buffer) =>
    call('source.import', { fileName, content: bytes.toString('base64') });
  await add('report.pdf', readFileSync(join(fixtures, 'pdf/report.pdf')));
  await add('ferries.html', Buffer.from(PAGE));
  await add('press conference.vtt', Buffer.from(TRANSCRIPT));
}
