import { expect, it } from 'vitest';
import { askingInFull } from '../../../src/answering/question/asking-in-full.ts';

it.each([
  ["What's the fare?", 'What is the fare?'],
  ['whos on the boat', 'who is on the boat'],
  ['Why’d the lamp go out?', 'Why did the lamp go out?'],
  ["who'll pay, and where've they gone", 'who will pay, and where have they gone'],
  ["who'd have thought it", 'who would have thought it'],
  ["what's happened to the lamp", 'what has happened to the lamp'],
  ['whos idea was the lamp', 'whose idea was the lamp'],
])('%s is %s', (asked, full) => {
  expect(askingInFull(asked)).toBe(full);
});

it.each(["Whose lamp is O'Shea's?", 'The WHO’s lamp', 'somewhats'])('leaves %s alone', (text) => {
  expect(askingInFull(text)).toBe(text);
});
