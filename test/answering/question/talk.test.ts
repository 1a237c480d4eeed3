import { describe, expect, it } from 'vitest';
import { withoutTalk } from '../../../src/answering/question/talk.ts';

describe('the talk around a question', () => {
  it.each([
    ['wait is it fake', 'is it fake'],
    ['ok so which way do cars go', 'which way do cars go'],
    ['lol who said the rust thing', 'who said the rust thing'],
    ['any idea when it opens', 'when it opens'],
    ['does anyone know where it is?', 'where it is?'],
    ['can you tell me why it fell', 'why it fell'],
    ['did they take the ships or nah', 'did they take the ships'],
    ['is the mill open tho??', 'is the mill open'],
    ['is it true the pumps failed, how many', 'the pumps failed, how many'],
  ])('is left out: %s', (text, plain) => {
    expect(withoutTalk(text)).toEqual({ text: plain, confirms: false });
  });

  it.each([
    ['is it true that she left?', 'she left?'],
    ['it was insured, right?', 'it was insured'],
    ['pls tell me they found it', 'they found it'],
    ['do we know if it is open', 'it is open'],
  ])('may put what follows to be confirmed: %s', (text, plain) => {
    expect(withoutTalk(text)).toEqual({ text: plain, confirms: true });
  });

  it.each([
    'wait times at the clinic',
    'is it true or false',
    'is that right?',
    'so',
    'lol',
    'who has the right?',
    'tell me',
    '',
  ])('is what a question is about elsewhere: %s', (text) => {
    expect(withoutTalk(text)).toEqual({ text, confirms: false });
  });
});
