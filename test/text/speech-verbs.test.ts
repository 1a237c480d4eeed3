import { describe, expect, it } from 'vitest';
import {
  isAddressing,
  isPersonalSpeech,
  isSpeech,
  takesStatement,
} from '../../src/text/speech-verbs.ts';

describe('verbs of speech', () => {
  it.each(['said', 'told', 'announced', 'denied', 'praised', 'recalled'])(
    'somebody speaks who %s',
    (verb) => expect(isSpeech(verb)).toBe(true),
  );

  it.each(['hoped', 'found', 'opened', 'notes'])('nobody speaks by %s alone', (verb) =>
    expect(isSpeech(verb)).toBe(false),
  );

  it('tells what people do from what firms do as well', () => {
    expect(['recalled', 'joked', 'announced', 'denied'].map(isPersonalSpeech)).toEqual([
      true,
      true,
      false,
      false,
    ]);
  });

  it('tells behind which one stands to whom somebody speaks', () => {
    expect(['told', 'praised', 'said', 'announced'].map(isAddressing)).toEqual([
      true,
      true,
      false,
      false,
    ]);
  });

  it('tells behind which a statement may stand, said, thought or found', () => {
    expect(['said', 'hopes', 'found', 'praised', 'laughed'].map(takesStatement)).toEqual([
      true,
      true,
      true,
      false,
      false,
    ]);
  });
});
