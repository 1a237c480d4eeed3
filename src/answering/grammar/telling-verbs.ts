/** "Did she *say* why", "do we *know* who": whether a folded verb of a question may have another question for its object. */
export function leadsToQuestion(folded: string): boolean {
  return TELLING.test(folded);
}

const TELLING =
  /^(?:says?|said|saying|tells?|told|explain(?:s|ed)?|describe[sd]?|mention(?:s|ed)?|know|knows|knew|reports?|reported|state[sd]?|reveal(?:s|ed)?|disclose[sd]?|specif(?:y|ies|ied)|indicate[sd]?|suggest(?:s|ed)?|confirm(?:s|ed)?|clarif(?:y|ied)|shows?|showed|discuss(?:ed)?|remember|forget|understand|ask|asked|wonder|see|find|learn|discover|investigate|identify|determine|decided?|covers?)$/u;
