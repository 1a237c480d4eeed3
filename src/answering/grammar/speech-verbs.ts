/** Verbs with which somebody speaks, in the forms that reports use. */
export const speechVerb =
  /^(?:said|says|say|told|denies|denied|claims|claimed|insists|insisted|argues|argued|called|calls|warned|warns|believes|confirmed|declined|added|condemned|praised|welcomed|criticised|criticized|stated|announced|promised|admitted)$/u;

/** Those of them behind which stands to whom or of whom somebody speaks: "told Ada Moss". */
export const addressingVerb =
  /^(?:told|called|calls|warned|warns|condemned|praised|welcomed|criticised|criticized)$/u;
