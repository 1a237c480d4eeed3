import { isIrregularForm } from '../../text/lexicon/irregular.ts';

/** Whether a folded word is what news has firms, papers and ships do, as it stands behind "did". */
export function isBaseVerb(folded: string): boolean {
  return BASE_VERB.test(folded);
}

/** Whether a folded word is a past or a participle that does not end in "-ed". */
export function isIrregularPast(folded: string): boolean {
  return IRREGULAR_PAST.test(folded);
}

/** Whether a folded word reads as a past or a participle, regular or not: "opened", "sold"; not "need". */
export function isPastForm(folded: string): boolean {
  return endsAsPast(folded) || isIrregularPast(folded);
}

/**
 * Whether a folded word may be a past where grammar leaves room for one: anything in "-ed", and any form that is not regular,
 * "thieves" too. Whoever asks rules out nouns.
 */
export function mayBePast(folded: string): boolean {
  return folded.endsWith('ed') || isIrregularForm(folded);
}

/** Whether a folded word ends as a regular past does and is no noun or adjective that only looks like one: "opened"; not "shed". */
export function endsAsPast(folded: string): boolean {
  return /[^e]ed$/u.test(folded) && !noPast.test(folded);
}

const noPast =
  /^(?:bed|seabed|riverbed|flatbed|flowerbed|deathbed|shed|(?:wood|tool|cow|boat)shed|red|sled|hundred|sacred|naked|wicked|hatred|kindred|infrared|moped|rugged|jagged|ragged|crooked|beloved|aged)$/u;

const BASE_VERB =
  /^(?:accept|admit|agree|announce|appoint|approve|arrive|ask|ban|be|become|begin|break|bring|build|buy|call|cancel|cause|change|claim|close|come|confirm|cost|cut|decide|deny|do|drop|earn|employ|end|fail|fall|find|fire|get|give|go|grow|have|hire|hit|hold|invest|issue|join|keep|know|launch|lead|leave|lose|make|mean|merge|miss|move|need|offer|open|pay|plan|play|print|promise|publish|quit|raise|reach|reject|release|remain|report|rise|run|sail|say|see|sell|send|serve|settle|show|sign|sink|split|stand|start|stay|stop|take|tell|think|try|turn|use|vote|want|win|work|write)$/u;

/** As news has them; those that are nouns as well ("cut") are left out. */
const IRREGULAR_PAST =
  /^(?:became|began|begun|bought|brought|broke|broken|built|came|caught|chose|chosen|died|drew|drawn|drove|driven|fell|fallen|felt|fled|flew|flown|fought|found|gave|given|gone|got|gotten|grew|grown|heard|held|hid|hidden|hit|hurt|kept|knew|known|laid|led|left|lost|made|meant|met|paid|put|quit|ran|rose|risen|said|sank|sunk|sat|saw|seen|sent|shot|sold|spent|spoke|spoken|stole|stolen|stood|struck|swore|sworn|taught|thought|threw|thrown|told|took|taken|understood|went|withdrew|withdrawn|woke|won|wore|worn|written|wrote)$/u;
