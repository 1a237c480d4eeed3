import { describe, expect, it } from 'vitest';
import { documentOf, passagesOf } from './reading.ts';

const BODY =
  'A section of the bridge fell into the river early on Tuesday, injuring three people and cutting the busiest crossing.';

async function boilerplateOf(below: string, above = ''): Promise<readonly string[]> {
  const document = await documentOf('a.txt', `${above}${BODY}\n\n${below}\n`);
  expect(passagesOf(document, (passage) => !passage.boilerplate)).toContain(BODY);
  return passagesOf(document, (passage) => passage.boilerplate);
}

describe('never an answer', () => {
  it.each([
    'Sign up to First Edition, our free daily email. We will not share your details.',
    'Get the Courier Lunchtime Briefing in your inbox every weekday at 7. You can unsubscribe at any time.',
    'You have read 2 of your 3 free articles this month.',
    'This article contains affiliate links. Thank you for your support.',
    'Some links in this article may be affiliate links. We may earn a small commission.',
    'Disclosure: Hesketh Orme has advertised with us in the past twelve months.',
    '© 2025 Channel Nine. All rights reserved.',
    'We use cookies to make this site work.',
    'Advertisement',
    'Was this page useful? Yes / No',
    'Rate this page: Helpful / Not helpful',
    'Views: 6387',
    '— Photographs: Ana Lund. Translated by Ian Dale.',
    '— Oversatt av / translated by Fionnuala Mæhle',
    'Support: support@pergament.example | Press: press@pergament.example',
    'Premium: get tomorrow’s headlines tonight. Call 555-0144 for a free two-week trial.',
    'Past performance is not a guide. For professional clients only.',
    'Follow us | Work for us | Freedom of information',
    'You’re getting this because you signed up on our site. Unsubscribe.',
    'À lire aussi / Also read: « Pétanque: the scandal of the hollow ball »',
    'ENDS',
  ])('a notice: %s', async (line) => {
    expect(await boilerplateOf(line)).toEqual([line]);
  });

  it.each([
    [
      'related links',
      'Related articles\n- The tunnel: what drivers need to know\n- Quiz: how well do you know the river?',
    ],
    [
      'links in another language',
      'LES OGSÅ / READ ALSO\n› Ferry timetable: winter changes\n› An island says goodbye',
    ],
    [
      'a page of teasers',
      'Top Articles\nLatest Posts\nRecommended Articles\nBest 7 Roof Racks for Small Cars',
    ],
    ['a poll', 'Poll\nWould you feel safe on an old bridge?\nYes 23%\nNo 77%\n1,312 votes'],
    ['a poll without spaces', 'Poll\nDo you believe it?\nYes42%\nNo58%\n556 votes'],
    [
      'figures',
      'Article information\n\nAuthor: Lee Osk\n\nLast Updated: 03/19/2025\n\nRating: 4.1 / 5 (48 voted)\n\nReviews: 86% of readers found this page helpful',
    ],
    [
      'an invented life',
      'Author information\n\nName: Lee Osk\n\nBirthday: 1994-02-30\n\nAddress: Suite 9 12 Long Mews, ND 50000\n\nPhone: +1 555 0173 9921\n\nJob: Senior Strategist\n\nHobby: Whittling, Bridge (the card game)\n\nIntroduction: My name is Lee Osk, I am a bright person who loves writing and wants to share my knowledge with you.',
    ],
    [
      'a note under a label',
      'Author\n\nNora Kell is a correspondent. He tracks failures across the world.',
    ],
    ['a note in italics', '*Wyn Harker is a chartered structural engineer. Views are her own.*'],
    [
      'comments',
      '### Comments (2)\n\n**rivet:** Lovely write-up.\n\n**dk:** I rode over it every day for eleven years.',
    ],
    ['replies', '**2 replies**\n\n> **moth:** solidarity\n\n> **kip:** I would buy it.'],
    [
      'products',
      'Gear Up While You Wait\n\n- LoudKey Keyboard\n- SitWell Chair\n\n*This page may contain affiliate links.*',
    ],
    [
      'praised products',
      'Several platforms are worth exploring:\nLoudKey — A keyboard for writers.\nSitWell — A chair for readers.\n*We may earn a commission if you buy.*',
    ],
  ])('%s, all of it', async (_, below) => {
    const lines = below.split(/\n+/u).map((line) => line.replace(/^(?:- |› |> |#+ )/u, ''));
    expect(await boilerplateOf(below)).toEqual(lines);
  });

  it('a teaser that repeats the article, also with scraps glued to it', async () => {
    const teaser = `Editorial Opinion and more${BODY}`;
    expect(await boilerplateOf(`Nobody spoke.\n\n${teaser}\n\n${BODY}`)).toEqual([teaser, BODY]);
  });

  it('the title once more, below', async () => {
    const title = 'Bridge Breakdown: All You Have to Know (2025)';
    const text = `${title}\n\n${BODY}\n\nIt is shut now.\n\nNobody spoke to us.\n\n${title}`;
    const document = await documentOf('a.txt', text);
    expect(document.title).toBe(title);
    expect(passagesOf(document, ({ boilerplate }) => boilerplate)).toEqual([title]);
  });
});

describe('the article’s own word', () => {
  it.each([
    'Correction, 12 March: An earlier version of this article said that five people had been injured. The correct number is three.',
    'This article was amended on 6 November 2025. An earlier version said that the Heron weighed 14kg.',
    'In my opinion this is a healthy sign for the industry.',
    'Notes to editors\n1. The bridge is owned by the city.\n2. This statement replaces the statement of 12 March.',
    'Key points\n- The partnership is moving into a new phase.\n- The alliance remains relevant.',
    'Elsewhere\n- Storm damage to a park in Kent has been settled for £380,000.\n- Hesketh Orme names Dinah Falk as chief executive.',
    'Rules for the comments\n\nNo spoilers past the second bell. No leaks.',
    'The regulator said that affiliate links must be marked as such.',
    'The paper has 2,100 subscribers and a website with 40 million page views.',
    'Ingrid Solvay is the chief executive of Ostrel. She did not comment.',
    'Turnout was 61 percent, and 52% voted for the plan.',
    'Address: the hearing is at 12 Mill Lane. Bring a letter.',
    'Sign the petition, said Mina, and write to your councillor.',
    'A helpline is open from 8 a.m. to 8 p.m. on 555-0190.',
    'The ward on Mill Lane is open to visitors from nine in the morning until eight.\n\nThe ward on Old Quay is open to visitors from nine in the morning until eight.',
  ])('%s', async (below) => {
    expect(await boilerplateOf(below)).toEqual([]);
  });
});
