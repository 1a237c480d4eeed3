import { SENTENCE_START, stateOf } from './language.ts';
import type { Language } from './language.ts';
import { capitalised } from './lexicon.ts';
import { randomFrom, seedOf } from './random.ts';
import type { Random } from './random.ts';
import type { Fact, Story } from './story.ts';

/** As many paragraphs and characters as make 80 MB in 100,000 passages of 10,000 articles. */
const PARAGRAPHS_FROM = 6;
const PARAGRAPHS_MORE = 7;
const PARAGRAPH_FROM = 400;
const PARAGRAPH_MORE = 680;
const UNDER_A_HEADING = 3;
const LONGEST_CHAIN = 45;
const ARTICLE_KIND = 4;
/** So many of a hundred paragraphs tell a fact of the story, and so many of these facts are told differently. */
const WITH_FACT = 0.5;
const OTHER_FACT = 0.2;

/** The article of that number in Markdown: title, byline, date, headings, paragraphs; the same every time. */
export function articleText(number: number, story: Story, language: Language): string {
  const random = randomFrom(seedOf(ARTICLE_KIND, number));
  const { who, day, month, year } = random.pick(story.facts);
  const heading = (words: number): string => headingOf(words, random, story, language);
  const blocks = [`# ${heading(7)}`, `By ${who}`, `${month} ${day}, ${year}`];
  const paragraphs = PARAGRAPHS_FROM + random.below(PARAGRAPHS_MORE);
  for (let at = 0; at < paragraphs; at += 1) {
    if (at > 0 && at % UNDER_A_HEADING === 0) blocks.push(`## ${heading(4)}`);
    blocks.push(paragraphOf(random, story, language));
  }
  return `${blocks.join('\n\n')}\n`;
}

function paragraphOf(random: Random, story: Story, language: Language): string {
  const length = PARAGRAPH_FROM + random.below(PARAGRAPH_MORE);
  const sentences: string[] = [];
  if (random.next() < WITH_FACT) sentences.push(factSentence(random, story));
  for (let written = 0; written < length; written += sentences.at(-1)?.length ?? length)
    sentences.push(sentenceOf(random, story, language));
  return sentences.join(' ');
}

/** A walk from word to word, each translated into the story's. */
function sentenceOf(random: Random, story: Story, language: Language): string {
  let sentence = '';
  let state = SENTENCE_START;
  for (let words = 0; words < LONGEST_CHAIN; words += 1) {
    const followers = language.followers.get(state);
    if (followers === undefined) break;
    const { before, word } = random.pick(followers);
    if (word === '') return capitalised(sentence + before);
    sentence += before + story.translate(word, random);
    state = stateOf(word);
  }
  return `${capitalised(sentence)}.`;
}

function headingOf(words: number, random: Random, story: Story, language: Language): string {
  const sentence = sentenceOf(random, story, language).split(' ').slice(0, words);
  return `${random.pick(story.facts).who.split(' ')[0] ?? ''} ${sentence.join(' ')}`.replace(
    /[^\p{L}\p{N}]+$/u,
    '',
  );
}

function factSentence(random: Random, story: Story): string {
  const fact = random.pick(story.facts);
  const told = random.next() < OTHER_FACT ? otherwise(fact, random) : fact;
  const { who, deed, thing, place, month, day, year, count } = told;
  return random.pick([
    `${who} ${deed} the ${thing} in ${place} on ${month} ${day}, ${year}.`,
    `The ${thing} in ${place} was ${deed} by ${who} on ${day} ${month} ${year}.`,
    `The ${thing} in ${place} cost $${count} million when ${who} ${deed} it.`,
    `About ${count} people were at the ${thing} in ${place} when ${who} ${deed} it.`,
    `${who} ${deed} the ${thing} because ${place} could not pay for it.`,
  ]);
}

function otherwise(fact: Fact, random: Random): Fact {
  return { ...fact, day: 1 + random.below(28), count: 2 + random.below(900) };
}
