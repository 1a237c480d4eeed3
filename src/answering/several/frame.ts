import { bare, isAsking, isAuxiliary, isPreposition } from '../question/small-words.ts';

/** A sentence that asks, and what stands around it. */
export interface Framed {
  readonly scene: readonly string[];
  readonly core: readonly string[];
  readonly back: readonly string[];
  /** "Tell me when it opened": asked in the order of a statement. */
  readonly told: boolean;
}

/** Takes off what stands around: "In the 2023 final,", "tell me", "according to the Ledger". */
export function framed(sentence: readonly string[]): Framed {
  const words = sentence.map((word, at) =>
    at === sentence.length - 1 ? word.replace(/[?!.…]{1,20}$/u, '') : word,
  );
  const said = words.slice(0, LONGEST_TELLING).map(bare).join(' ');
  const telling = TELLING.exec(`${said} `)?.[0].trim().split(' ').length ?? 0;
  if (telling > 0 && isAsking(words[telling] ?? ''))
    return { scene: [], core: words.slice(telling), back: [], told: true };
  const scene = sceneEnd(words);
  const according = words.findIndex(
    (word, at) => at > scene && bare(word) === 'according' && bare(words[at + 1] ?? '') === 'to',
  );
  const last = according === -1 ? words.length : according;
  return {
    scene: words.slice(0, scene),
    core: words.slice(scene, last),
    back: words.slice(last),
    told: false,
  };
}

const LONGEST_TELLING = 8;
const TELLING =
  /^(?:(?:please )?tell (?:me|us) |(?:please )?explain |(?:can|could|would|will) (?:you|anyone|someone) (?:please )?(?:tell (?:me|us)|explain) |do (?:you|we) know |does anyone know |i (?:want|need) to know |i(?:'d| would) like to know |i wonder )/u;

/** "In the 2023 final, who …": how many words stand before what asks. */
function sceneEnd(words: readonly string[]): number {
  const [first = '', second = ''] = words;
  if (!isPreposition(first) && !/^(?:if|because|although|given|once)$/u.test(bare(first))) return 0;
  if (isAsking(second) || /^(?:so|not|yes)$/u.test(bare(second))) return 0;
  const comma = words.slice(0, LONGEST_SCENE).findIndex((word) => word.endsWith(','));
  const next = words.slice(comma + 1);
  const asks = isAsking(next[0] ?? '') || isAuxiliary(next[0] ?? '') || isAsking(next[1] ?? '');
  return comma > 0 && asks ? comma + 1 : 0;
}

const LONGEST_SCENE = 12;
