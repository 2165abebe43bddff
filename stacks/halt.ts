/** Something a person can put right; said in one sentence, without a stack trace. */
export class Halt extends Error {}
