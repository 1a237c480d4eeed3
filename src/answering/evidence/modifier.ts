import { isSpeech } from '../../text/speech-verbs.ts';
import type { NameValue } from '../../text/values/names/names.ts';
import type { ReadSentence } from '../reading/reading.ts';

/** "AI safety", "IPO plans": capitals that only say of what kind the next word is do nothing themselves. */
export function isModifier(sentence: ReadSentence, name: NameValue): boolean {
  const [word, next] = [sentence.words[name.at], sentence.words[name.to + 1]];
  if (word === undefined || next === undefined || name.at !== name.to) return false;
  if (!/^\p{Lu}{2,5}$/u.test(word.text) || next.stop || next.capital) return false;
  const joined = sentence.text.slice(word.end, next.start) === ' ';
  return joined && !next.folded.endsWith('ed') && !isSpeech(next.folded);
}
