import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseHtml } from '../../../src/corpus/formats/html-tree.ts';
import { brokenPromises, documentOf, headingsOf, passagesOf, refusalOf } from '../reading.ts';

const PARAGRAPH =
  'The bridge was shut on Tuesday morning after part of its roadway sank by thirty centimetres, the city said, and a tram driver raised the alarm.';
const PAGE = `<!DOCTYPE html><html lang="en"><head><title>Bridge shut, nobody hurt | Channel Nine</title>
<meta name="author" content="Ann Lee"><meta property="article:published_time" content="2025-03-11T08:00:00Z">
<meta property="article:modified_time" content="2025-03-15"><link rel="canonical" href="https://six.example/bridge">
<style>p{color:red}</style><script>var secret = "not text";</script></head><body>
<header><a href="/">Channel Nine</a></header><nav><ul><li><a href="/n">News</a></li></ul></nav>
<div class="cookie-banner">We use cookies. <button>Accept</button></div>
<article><h1>Bridge shut, nobody hurt</h1><p class="byline">Ann Lee &bull; 11 March 2025</p>
<p>${PARAGRAPH}</p><div class="ad">Advertisement: tyres</div>
<p>It fell at <b>6:15&nbsp;a.m.</b>, &ldquo;like a train&rdquo;. It cost $48<i>&nbsp;million</i>, re<em>mark</em>ably.</p>
<figure><img alt="x"><figcaption>The bridge. Picture: City</figcaption></figure>
<h2>What we know</h2><ul><li>Trams turn <a href="/x">back</a>.</li><li><p>Ships must wait.</p></li></ul>
<table><tr><th>Vehicle</th><th>Toll</th></tr><tr><td>Car</td><td>$3.50</td></tr></table>
<p>One line<br>another line</p><p>${PARAGRAPH.replace('The bridge', 'The tunnel')}</p>
<p class="bio"><i>Ann Lee is a reporter.</i></p></article>
<aside><h3>Most watched</h3><ul><li>Otters move in</li></ul></aside>
<footer>&copy; 2025 Channel Nine</footer></body></html>`;

/** All that is written in a page, in order, with all white space taken out. */
async function rawText(source: string): Promise<string> {
  const page = await parseHtml(source);
  for (const element of page.querySelectorAll('script, style')) element.remove();
  return squeeze(page.body.textContent ?? '');
}

function squeeze(text: string): string {
  return text.replace(/\s+/gu, '');
}

describe('a web page', () => {
  it('is read without what stands around its article', async () => {
    const { text } = await documentOf('a.html', PAGE);
    for (const scrap of [
      'not text',
      'color',
      'News',
      'cookies',
      'Accept',
      'tyres',
      'Otters',
      '©',
    ]) {
      expect(text).not.toContain(scrap);
    }
  });

  it('has its blocks on lines of their own and nothing within them changed', async () => {
    const document = await documentOf('a.html', PAGE);
    expect(passagesOf(document)).toEqual([
      'Bridge shut, nobody hurt',
      'Ann Lee • 11 March 2025',
      PARAGRAPH,
      'It fell at 6:15\u00a0a.m., “like a train”. It cost $48\u00a0million, remarkably.',
      'The bridge. Picture: City',
      'What we know',
      'Trams turn back.',
      'Ships must wait.',
      'Vehicle  Toll',
      'Car  $3.50',
      'One line',
      'another line',
      PARAGRAPH.replace('The bridge', 'The tunnel'),
      'Ann Lee is a reporter.',
    ]);
    expect(document.passages.map(({ kind }) => kind).join(' ')).toBe(
      'heading metadata paragraph paragraph caption heading list-item list-item list-item list-item ' +
        'paragraph paragraph paragraph paragraph',
    );
    expect(passagesOf(document, ({ boilerplate }) => boilerplate)).toEqual([
      'Ann Lee is a reporter.',
    ]);
    expect(headingsOf(document)).toEqual(['1 Bridge shut, nobody hurt', '2 What we know']);
    expect(brokenPromises(document)).toEqual([]);
  });

  it('has its metadata from tags', async () => {
    expect(await documentOf('a.html', PAGE)).toMatchObject({
      title: 'Bridge shut, nobody hurt',
      author: 'Ann Lee',
      published: '2025-03-11',
      updated: '2025-03-15',
      site: 'Channel Nine',
      url: 'https://six.example/bridge',
    });
  });

  it('has its metadata from linked data, and broken data does no harm', async () => {
    const data = {
      '@graph': [
        {
          '@type': 'NewsArticle',
          headline: 'From data',
          author: [{ name: 'Jo' }, { name: 'Al' }],
          datePublished: '2024-05-06',
          publisher: { name: 'The Desk' },
        },
      ],
    };
    const page = (json: string): string =>
      `<html><head><script type="application/ld+json">${json}</script></head><body><p>${PARAGRAPH}</p></body></html>`;
    expect(await documentOf('a.htm', page(JSON.stringify(data)))).toMatchObject({
      title: 'From data',
      author: 'Jo, Al',
      published: '2024-05-06',
      site: 'The Desk',
    });
    expect((await documentOf('a.htm', page('{"@type": "NewsArticle", '))).author).toBeNull();
    expect((await documentOf('a.htm', page('[null, 1, {"@type": {}}]'))).author).toBeNull();
  });

  it.each([
    [
      'no article element',
      `<body><div class="content"><h1>Head</h1><p>${PARAGRAPH}</p><p>${PARAGRAPH}</p></div></body>`,
    ],
    ['hardly any text', '<main><p>It is shut.</p></main>'],
    ['no structure', 'It is shut. <b>Really</b>.'],
    [
      'a wrapper named like an aside',
      `<body class="has-sidebar"><div class="content-with-sidebar"><p>${PARAGRAPH}</p></div></body>`,
    ],
    ['unclosed tags', `<html><body><p>${PARAGRAPH}<p>It is shut.<ul><li>One<li>Two`],
  ])('is read with %s', async (_, page) => {
    const { text } = await documentOf('a.html', page);
    expect(await rawText(page)).toContain(squeeze(text));
  });

  it('is refused when it shows nothing', async () => {
    expect(
      await refusalOf('a.html', '<html><body><script>render()</script></body></html>'),
    ).toContain('no readable text');
  });

  it('is decoded as it says itself', async () => {
    const page = Buffer.from('<meta charset="iso-8859-2"><p>Pawe\u00b3 jest tu.</p>', 'latin1');
    expect((await documentOf('a.html', page)).text).toBe('Paweł jest tu.');
  });

  it.each([
    'museum/docs/001_moorland-tv.html',
    'museum/docs/006_dailytrendspot.html',
    'marathon/docs/001_channel-six-news.html',
    'merger/docs/006_walletwings.html',
  ])('%s: every passage stands in the page as it is', async (file) => {
    const page = readFileSync(new URL(`../../corpora/${file}`, import.meta.url), 'utf8');
    const document = await documentOf('a.html', page);
    const raw = await rawText(page);
    for (const passage of passagesOf(document)) expect(raw).toContain(squeeze(passage));
    expect(document.passages.length).toBeGreaterThan(10);
  });
});
