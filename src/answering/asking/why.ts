import type { Asked } from './answer-type.ts';
import { asked, isFirstAsking } from './asking-words.ts';

export function whyRule(folded: readonly string[]): Asked | null {
  const why = folded.indexOf('why');
  if (why >= 0 && isFirstAsking(folded, why)) return asked('cause', [why]);
  const how = folded.indexOf('how');
  if (how >= 0 && folded[how + 1] === 'come') return asked('cause', [how, how + 1]);
  if (
    how >= 0 &&
    folded[how + 1] === 'is' &&
    folded[how + 2] === 'it' &&
    folded[how + 3] === 'that'
  )
    return asked('cause', [how]);
  return byNounOfCause(folded) ?? byVerbOfCause(folded);
}

const noun =
  /^(?:cause|caused|causes|causing|reason|reasons|triggered|blame|blamed|motive|motives)$/u;

function byNounOfCause(folded: readonly string[]): Asked | null {
  const what = folded.findIndex((word) => /^(?:what|which)$/u.test(word));
  const at = folded.findIndex((word) => noun.test(word));
  if (at >= 0 && (what >= 0 || at <= 1)) return asked('cause', [at, what]);
  if (what < 0) return null;
  const [before = '', next = ''] = [folded[what - 1], folded[what + 1]];
  const isGround =
    /^(?:on|to|for|because|of)$/u.test(before) && /^(?:grounds|end|purpose)$/u.test(next);
  if (isGround) return asked('cause', [what, what + 1]);
  if (before === 'of' && folded[what - 2] === 'because') return asked('cause', [what]);
  const point = folded.findIndex((word, i) => i > what && /^(?:point|purpose|aim)$/u.test(word));
  return point >= 0 && point <= what + 3 && folded[point + 1] === 'of'
    ? asked('cause', [what, point])
    : null;
}

/** What brings something about, said right behind "what": "what sparked the riots?" */
const bringsAbout =
  /^(?:prompted|prompts|sparked|drove|drives|triggered|triggers|provoked|inspired|motivated|fuelled|fueled|forced|led|made|persuaded|convinced|possessed)$/u;
/** What something does to what stands behind it: "what killed the bees?", "what stopped the match?" */
const harms =
  /^(?:killed|sank|destroyed|damaged|wrecked|delayed|stopped|halted|ended|ruined|poisoned|cracked|broke|started|saved|injured|hurt|flooded|blew)$/u;
/** "What ended in May?", "what stopped working?": that is done to nothing. */
const noObject = /^(?:in|on|at|after|before|when|during|for|from|with|by|first|out|off|.{3,}ing)$/u;
/** What somebody is "for" something: "what did she get the medal for?" */
const meritedOrSuffered =
  /^(?:medal|prize|award|awarded|honoured|honored|prison|jail|jailed|arrested|arrest|charged|fined|sued|blamed|tried|sacked|fired|criticised|criticized|punished|banned|suspended|praised|thanked|condemned|convicted)$/u;

function byVerbOfCause(folded: readonly string[]): Asked | null {
  const what = folded.indexOf('what');
  if (what < 0) return null;
  const [next = '', after = ''] = folded.slice(what + 1, what + 3);
  if (harms.test(next) && after !== '' && !noObject.test(after)) return asked('cause', [what]);
  const isPhrase =
    (next === 'brought' && /^(?:down|about|on)$/u.test(after)) ||
    (/^sets?$/u.test(next) && after === 'off');
  if (bringsAbout.test(next) || isPhrase) return asked('cause', [what, what + 1]);
  const behind = folded.indexOf('behind');
  if (behind > what && behind <= what + 2) return asked('cause', [what, behind]);
  if (
    folded.at(-1) === 'for' &&
    (folded.length - what <= 2 || folded.some((word) => meritedOrSuffered.test(word)))
  )
    return asked('cause', [what, folded.length - 1]);
  if (
    folded.at(-1) === 'about' &&
    folded.some((word) => /^(?:protest|strik|complain|angry|worr|argu|fight|row)/u.test(word))
  )
    return asked('cause', [what, folded.length - 1]);
  const die = folded.findIndex((word) => /^(?:die|died|dying)$/u.test(word));
  return die > what && /^(?:of|from)$/u.test(folded[die + 1] ?? '') ? asked('cause', [what]) : null;
}
