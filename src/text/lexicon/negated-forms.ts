/**
 * The forms by which a word may be denied within one word, and those that it may itself deny: "soluble" and "insoluble",
 * "child" and "childless", "unarmed" and "armed". Most that are given are no words: a caller keeps those that a text has.
 * No list of words is kept but for "dis-", which seldom denies ("discover").
 *
 * @param folded lower case, unstemmed; nothing is given for one of fewer than four letters
 */
export function negatedForms(folded: string): readonly string[] {
  if (folded.length < shortest || !/^\p{Ll}+$/u.test(folded) || noDenial.test(folded)) return [];
  return [...denialsOf(folded), ...deniedBy(folded)].filter((form) => !noDenial.test(form));
}

function denialsOf(folded: string): string[] {
  return [
    `un${folded}`,
    `non${folded}`,
    `${folded.replace(/(?<=[^s])s$/u, '')}less`,
    ...(adjective.test(folded) ? [latinPrefix(folded) + folded] : []),
    ...(takesDis.test(folded) ? [`dis${folded}`] : []),
  ];
}

function deniedBy(folded: string): string[] {
  const [, plain = ''] = /^(?:un|non)(\p{Ll}+)$/u.exec(folded) ?? [];
  const [, latin = ''] = /^(?:in|im|il|ir)(\p{Ll}+)$/u.exec(folded) ?? [];
  const [, dis = ''] = /^dis(\p{Ll}+)$/u.exec(folded) ?? [];
  const [, lacked = ''] = /^(\p{Ll}+)less$/u.exec(folded) ?? [];
  return [
    plain,
    adjective.test(latin) && latinPrefix(latin) + latin === folded ? latin : '',
    takesDis.test(dis) ? dis : '',
    lacked,
  ].filter(({ length }) => length >= shortest);
}

const shortest = 4;

/** What looks like a denial and is none: "inflammable" burns, "invaluable" help is of value. */
const noDenial =
  /^(?:inflammable|invaluable|impact|intent|incite|invent|insect|intact|indent|inmate|impart|instant|instance|insulate|inundate|regardless|unless|priceless|countless|nonetheless|timeless|ruthless|reckless|doubtless|needless|breathless|restless|listless|wireless|relentless|universal|union|unit|until)$/u;

/** Endings of adjectives from Latin, which alone take "in-": "form" and "inform" are no opposites. */
const adjective =
  /(?:ble|gal|cal|mal|ral|\p{Ll}{3}(?:ent|ant|ate|ete|ite|ct)|lar|sive|tive|cient)$/u;

/** "Impossible", "illegal", "irregular". */
function latinPrefix(folded: string): string {
  if (/^[bmp]/u.test(folded)) return 'im';
  if (folded.startsWith('l')) return 'il';
  return folded.startsWith('r') ? 'ir' : 'in';
}

const takesDis =
  /^(?:(?:agree|approve|appear|allow|connect|continue|qualif|trust|prove|obey|regard|satisf)\p{Ll}*|honest|similar|abled|loyal|liked?)$/u;
