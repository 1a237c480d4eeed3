import { expect, test } from 'vitest';
import { labelsIn } from '../sides-read.ts';

/** "yes", "no" or "open" for each sentence that takes a side; null for one that takes none. */
async function sidesOf(question: string, ...sentences: string[]) {
  const labels = await labelsIn(sentences, question);
  return labels.map((label) =>
    label === null
      ? null
      : label.startsWith('Yes')
        ? 'yes'
        : label.startsWith('No')
          ? 'no'
          : 'open',
  );
}

test('what is tied to something of its own is not tied to a bank', async () => {
  const said = [
    'Corvane remains tied to its promise of lower fares.',
    'Corvane is tied to Harle Bank.',
  ];
  expect(await sidesOf('Is Corvane tied to Harle Bank?', ...said)).toEqual([null, 'yes']);
});

test('a verb is found behind "have to", and behind the name of who is doing it', async () => {
  expect(
    await sidesOf(
      'Did the crew have to stop work?',
      'The crew had lunch on the roof.',
      'The crew had to stop work at noon.',
    ),
  ).toEqual([null, 'yes']);
  expect(
    await sidesOf(
      'Is Brandt opening a bakery?',
      'Brandt opened the door.',
      'Brandt is opening a bakery in Larne.',
    ),
  ).toEqual([null, 'yes']);
});

test('a deed that is banned is banned for whoever is asked about', async () => {
  const said = ['Fishing is banned within five miles of the island.'];
  expect(await sidesOf('Can boats still fish around the island?', ...said)).toEqual(['no']);
});

test('who was dismissed got the sack', async () => {
  const said = ['Ada Moss was sacked on Friday.', 'Otto Brenn was sacked on Friday.'];
  expect(await sidesOf('Did Ada Moss get the sack?', ...said)).toEqual(['yes', null]);
});

test('off is not on', async () => {
  const said = ['The lamp had been switched off that night.', 'The lamp was switched on at dusk.'];
  expect(await sidesOf('Was the lamp switched on that night?', ...said)).toEqual(['no', 'yes']);
});

test('what somebody asks is not said', async () => {
  const said = [
    'We have written to the mayor to ask whether the well is safe.',
    'The well is safe.',
  ];
  expect(await sidesOf('Is the well safe?', ...said)).toEqual([null, 'yes']);
});

test('what is said of any at all is denied with them', async () => {
  const said = ['We have not heard of a single guest who fell ill.', 'Two guests fell ill.'];
  expect(await sidesOf('Did any guest fall ill?', ...said)).toEqual(['no', 'yes']);
  const kept = 'Corvane did not dismiss any workers who went on strike.';
  expect(await sidesOf('Did the workers go on strike?', kept)).toEqual(['yes']);
});

test('an alarm that went on did go off', async () => {
  const said = 'The alarm went on for an hour.';
  expect(await sidesOf('Did the alarm go off?', said)).not.toContain('no');
});

test('a phrase that says the opposite says no, whatever words of the question it holds', async () => {
  const said = [
    'The project is on budget.',
    'The project is within budget.',
    'The project is four million over budget.',
  ];
  expect(await sidesOf('Is the project over budget?', ...said)).toEqual(['no', 'no', 'yes']);
  expect(await sidesOf('Is the train on time?', 'The train is late.')).toEqual(['no']);
});

test('that there is a catch does not say that it is limited', async () => {
  const said = ['The catch is unlimited.', 'The catch was sold in Larne.', 'The catch is capped.'];
  expect(await sidesOf('Is there a limit on the catch?', ...said)).toEqual(['no', null, 'yes']);
});

test('what runs on one thing need not run on another', async () => {
  const said = ['The app runs on Windows.', 'The app runs on Linux.'];
  expect(await sidesOf('Does the app run on Linux?', ...said)).toEqual([null, 'yes']);
});

test('a plan that is given the go-ahead is no plan to give it', async () => {
  const said = ['The council gave the plan the go-ahead.', 'The council has a plan to approve it.'];
  expect(await sidesOf('Did the council approve the plan?', ...said)).toEqual(['yes', 'open']);
});
