import { expect, test } from 'vitest';
import { asksItself } from '../../../src/answering/reading/asks-itself.ts';

test.each([
  'Who paid for it?',
  'The council asked whether the gate had been shut.',
  'For weeks the town has been arguing over who left it open.',
  'It is unclear why the roof fell.',
  'Nobody knows when the ferry will sail again.',
  "It isn't clear why the roof fell.",
  'It is still unknown what caused the fire.',
])('a sentence that leaves open what it speaks of tells nothing: %s', (text) => {
  expect(asksItself(text)).toBe(true);
});

test.each([
  'The baker paid for it.',
  'Asked who had paid, she named the baker.',
  'They argued, and the one who paid was the baker.',
  'An unknown collector who lives abroad paid for it.',
  'A mystery buyer who lives abroad paid for it.',
  'The owner argued that when the roof fell, nobody was there.',
  'The mystery is solved: it was the baker who paid.',
])('others do: %s', (text) => {
  expect(asksItself(text)).toBe(false);
});
