import { describe, expect, it } from 'vitest';
import type { AnswerType } from '../../../src/answering/asking/answer-type.ts';
import { askedBy } from '../../../src/answering/asking/question-type.ts';
import { wordsOf } from '../../../src/text/words.ts';

const cases: readonly (readonly [question: string, type: AnswerType])[] = [
  ['Where was the pilot when the news broke?', 'place'],
  ['What did the guards do when the crowd came in?', 'thing'],
  ['When will we know who won?', 'date'],
  ['What prompted the recall of the heaters?', 'cause'],
  ['What did the cow die of?', 'cause'],
  ['On what grounds did the court stop the sale?', 'cause'],
  ['How is it that nobody was blamed?', 'cause'],
  ['What is the drill used for?', 'thing'],
  ['Was it the Greens or the Liberals who voted against it?', 'choice'],
  ['So did they or didn’t they sign?', 'yes-no'],
  ['Anyone hurt?', 'yes-no'],
  ['parking free?', 'yes-no'],
  ['north bridge still closed', 'yes-no'],
  ['What state are the boilers in?', 'thing'],
  ['What state is Dunmere in?', 'place'],
  ['I heard the fair is cancelled, is that right?', 'yes-no'],
  ['hasnt the tunnel been built already', 'yes-no'],
  ['How long is a term for the mayor?', 'duration'],
  ['How long is the tunnel?', 'measure'],
  ['How soon after the crash did help arrive?', 'duration'],
  ['How recently was the volcano active?', 'date'],
  ['How many times a year is the lake tested?', 'frequency'],
  ['How fast was the train going when it came off the rails?', 'measure'],
  ['How fast did the crew respond?', 'duration'],
  ['How big a share of the vote did they get?', 'percent'],
  ['How big a loss did the airline make?', 'money'],
  ['How much rice does the country buy?', 'amount'],
  ['How much of the forest has burnt down?', 'amount'],
  ['What fraction of calls are answered?', 'percent'],
  ['What is the age limit for the race?', 'age'],
  ['Who on earth is Hilda Prowse?', 'definition'],
  ["Who is Carla Weil's father?", 'person'],
  ['Where does the party stand on hunting?', 'statement'],
  ['How did the company respond to the accusations?', 'statement'],
  ['What went wrong with the rocket?', 'event'],
  ['When the lights went out, what was the lift called?', 'name'],
  ['when the roof fell in who was on the stage', 'person'],
  ['When did the roof fall in and who saw it?', 'date'],
  ["Which baker's parent firm could not escape the sugar tax?", 'thing'],
  ['What do the notes of the clerk in charge of the bill show?', 'thing'],
  ['What is the winter ticket price?', 'money'],
  ['Who tells the members how to vote?', 'person'],
  ['What protected area lies on the coast?', 'thing'],
  ['What land area does the farm cover?', 'measure'],
  ['Which Count built the tower?', 'thing'],
  ['Which public figure opened the bridge?', 'thing'],
  ['What figure did the council give?', 'amount'],
  ['What river has an island called Bray?', 'thing'],
  ['In which borough is there a street called Long Row?', 'place'],
  ['What is the view of the old painters on light called?', 'name'],
  ['A rule for one case only is called?', 'name'],
  ['What does the word tarvel mean?', 'definition'],
  ['What portion of the crew came home?', 'percent'],
  ['What kind of soil is needed for seeds to become trees?', 'thing'],
  ['What has the old mill become?', 'event'],
  ['Who was the farm sold to?', 'person'],
];

describe('what a question asks for', () => {
  it.each(cases)('%s → %s', (question, type) => {
    expect(askedBy(wordsOf(question), false).type).toBe(type);
  });
});
