/** Verbs, folded, behind which a statement may stand without "that". */
export const saying =
  /^(?:said|says|told|tells|announced|claimed|claims|believed?s?|thought|thinks|reported|reports|insisted|insists|added|admitted|argued|argues|warned|denied|denies|confirmed|knew|knows|hoped|hopes)$/u;
