/**
 * Verbs with which somebody speaks, thinks or finds, in the forms of reports: one list, so that a verb that is missing is added
 * for all that ask. Forms that are mostly nouns ("notes", "comments") are left out. All are folded words.
 */

/** What people do with words; of "Corran Lass said" the name is hardly a ship's. */
const people = words(`
  said says say told tells explained explains replied replies recalled recalls remembers argued argues insisted insists
  admitted admits joked jokes quipped laughed remarked complained complains shouted cried sobbed whispered snapped fumed
  thundered boasted vowed swore reckoned reckons commented tweeted exclaimed exclaims mused opined muttered`);

/** What firms, papers and offices do as well, in words or not: "posted a loss", "added a route". */
const anybody = words(`
  announced announces warned warns claimed claims confirmed confirms declared declares declined denied denies stated noted promised
  revealed concluded stressed urged asked asks added adds wrote writes continued posted answered`);

/** What is said of somebody or something: "called it a disgrace", "praised Ada Moss". */
const judging = words(`
  called calls described describes condemned condemns praised praises welcomed welcomes criticised criticises criticized
  criticizes blasted`);

/** Behind these stands to whom somebody speaks: "told Ada Moss". */
const addressing = words('told tells asked asks urged warned warns');

/** What is thought or found is told as what is said: "Lund hopes the mill opens". */
const thinking = words(`
  believe believed believes thought thinks knew knows hoped hopes expects feared fears understood understands heard
  found finds showed shows reported reports`);

/** Behind these no statement stands without "that": "asked why", "laughed". */
const stateless = words('asked asks declined urged posted continued cried sobbed laughed');

/** Whether a word is a verb of speech: "Ada Moss *said*", "the firm *denied* it". */
export function isSpeech(folded: string): boolean {
  return people.has(folded) || anybody.has(folded) || judging.has(folded);
}

/** Whether a word is a verb of speech that people do rather than firms: "Ada Moss *recalled*". */
export function isPersonalSpeech(folded: string): boolean {
  return people.has(folded);
}

/** Whether behind a verb of speech stands to whom or of whom somebody speaks. */
export function isAddressing(folded: string): boolean {
  return addressing.has(folded) || judging.has(folded);
}

/** Whether a statement may stand behind a word without "that", so that what follows is a clause of its own. */
export function takesStatement(folded: string): boolean {
  return (
    (people.has(folded) || anybody.has(folded) || thinking.has(folded)) && !stateless.has(folded)
  );
}

function words(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/u));
}
