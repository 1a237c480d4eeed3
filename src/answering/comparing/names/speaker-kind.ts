import { isFormOfBe } from '../../grammar/auxiliaries.ts';
import { isSpeech } from '../../../text/speech-verbs.ts';
import { sliceOf } from '../../../text/span.ts';
import type { NameValue } from '../../../text/values/names/names.ts';
import type { Candidate } from '../../candidate.ts';
import type { ReadSentence } from '../../reading/reading.ts';
import { valuesOf } from '../../reading/sentence-values.ts';
import type { Claim, Kind } from '../kind.ts';
import { labelOf } from '../label.ts';
import type { NamedAnswer } from './name-relation.ts';
import { relateNames } from './name-relation.ts';

/** Who said it: the name beside the quotation, or in the sentence before when the quotation says only "he said". */
export const speakerKind: Kind<NamedAnswer> = {
  differs: 'attribution',
  read: (_question, candidate) => readSpeaker(candidate),
  relate: relateNames,
};

function readSpeaker(candidate: Candidate): Claim<NamedAnswer> | null {
  const { sentence } = candidate;
  const own = speakerIn(sentence);
  if (own !== null)
    return {
      value: { form: 'person', words: own.words, others: [] },
      highlight: own,
      label: labelOf(sliceOf(sentence.text, own)),
      confidence: 1,
    };
  const speaker = speakerAround(candidate);
  return speaker === null
    ? null
    : {
        value: { form: 'person', words: speaker.name.words, others: [] },
        highlight: { start: 0, end: sentence.text.length },
        label: labelOf(sliceOf(speaker.sentence.text, speaker.name)),
        confidence: 0.9,
      };
}

function tellsOfSpeaker({ words }: ReadSentence, at: number): boolean {
  const folded = words[at]?.folded ?? '';
  // "Moss has been called to four fires": nothing is said there; in "was said by Ada Moss" it is.
  if (isSpeech(folded))
    return !isFormOfBe(words[at - 1]?.folded ?? '') || words[at + 1]?.folded === 'by';
  // "According to Petra Lund", "in the words of Petra Lund", "as Petra Lund put it".
  if (folded === 'according') return true;
  if (folded === 'words') return words[at + 1]?.folded === 'of';
  return /^puts?$/u.test(folded) && words[at + 1]?.folded === 'it';
}

function speakerIn(sentence: ReadSentence): NameValue | null {
  const verbs = sentence.words.flatMap((_, at) => (tellsOfSpeaker(sentence, at) ? [at] : []));
  const names = valuesOf(sentence).names.filter((name) => maySpeak(sentence, name));
  if (verbs.length === 0) return null;
  const near = names.map((name) => ({
    name,
    distance: Math.min(
      ...verbs.map((at) => Math.min(Math.abs(at - name.to), Math.abs(name.at - at))),
    ),
  }));
  const best = near.toSorted((a, b) => a.distance - b.distance)[0];
  return best !== undefined && best.distance <= 14 ? best.name : null;
}

/** "Ada Moss of *Harle* fire brigade said": where somebody is from says nothing. "In the words of Ada Moss", she does. */
function maySpeak(sentence: ReadSentence, { form, words, at }: NameValue): boolean {
  if (words.length === 0) return false;
  if (form === 'person') return true;
  return form === 'unknown' && !whence.test(sentence.words[at - 1]?.folded ?? '');
}

const whence = /^(?:of|from|in|at|near|on)$/u;

/** Sentences looked back for the speaker. */
const lookBack = 3;

function speakerAround({
  sentence,
  reading,
}: Candidate): { name: NameValue; sentence: ReadSentence } | null {
  for (let back = 1; back <= lookBack; back += 1) {
    const before = reading.sentence(sentence.index - back);
    const name =
      before === undefined
        ? null
        : (speakerIn(before) ??
          valuesOf(before).names.find(({ form }) => form === 'person') ??
          null);
    if (before !== undefined && name !== null) return { name, sentence: before };
  }
  const behind = reading.sentence(sentence.index + 1);
  const name = behind === undefined ? null : speakerIn(behind);
  return behind !== undefined && name !== null ? { name, sentence: behind } : null;
}
