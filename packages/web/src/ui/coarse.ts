/** True where the main pointer is a finger. */
export const coarse = globalThis.matchMedia?.("(pointer: coarse)").matches ?? false;
