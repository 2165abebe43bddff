/** Why Kolo cannot start, as one sentence that says what to do; the launcher prints it without a stack. */
export class Blocked extends Error {}
