import type { Quantity } from '../../../text/values/amounts/quantity.ts';
import type { Question } from '../../question.ts';
import type { ReadSentence } from '../../reading/reading.ts';

/** What sums are for: words of one line speak of one kind of sum. */
const purposes: readonly RegExp[] = [
  /^(?:fine|fines|fined|penalty|penalties|penalised|penalized)$/u,
  /^(?:reward|rewards|bounty|prize|prizes|winner|winners|winnings|won|win|wins)$/u,
  /^(?:ransom|demanded|demand|demanding|demands)$/u,
  /^(?:bonus|bonuses|salary|salaries|wage|wages|earn|earns|earned|paid|pay|pays)$/u,
  /^(?:refund|refunds|refunded|compensation|compensate|compensated|voucher|vouchers|payout|goodwill|damages|given|give|gives|get|gets|receive|received|receives)$/u,
  /^(?:budget|budgeted|budgets|earmarked)$/u,
  /^(?:revenue|revenues|sales|turnover|profit|profits|losses|takings)$/u,
  /^(?:debt|debts|owed|owes|owe|loan|loans|borrowed|lent|mortgage)$/u,
  /^(?:saving|savings|save|saved|saves)$/u,
  /^(?:rent|rents|rented|lease)$/u,
  /^(?:raised|raise|donated|donation|donations|gift|gifts|appeal|grant|grants)$/u,
];
/** Words before a sum, and behind it, within which its purpose is told. */
const before = 4;
const behind = 2;

/** True where a sum is said to be for one thing and another is asked for: "fined £4,000", to "how much has it cost?" */
export function isForAnother(
  question: Question,
  { text, words }: ReadSentence,
  { at, start, end }: Quantity,
): boolean {
  const last = words.findLastIndex((word) => word.end <= end);
  const near = words
    .slice(Math.max(0, at - before), last + 1 + behind)
    .filter(
      (word) =>
        !/[,;:.!?](?!\d)/u.test(
          word.end <= start ? text.slice(word.end, start) : text.slice(end, word.start),
        ),
    );
  const told = purposes.filter((purpose) => near.some(({ folded }) => purpose.test(folded)));
  return (
    told.length > 0 &&
    !told.some((purpose) => question.words.some(({ folded }) => purpose.test(folded)))
  );
}
