import type { Step } from "@kolo/core/work/template/model";

const SIGNS = "0123456789abcdefghjkmnpqrstvwxyz";
const LENGTH = 26;

/** An id of the shape the server keeps, made here: a step is referred to before it is saved. */
const newStepID = () =>
  `stp-${[...crypto.getRandomValues(new Uint8Array(LENGTH))].map((byte) => SIGNS[byte % SIGNS.length]).join("")}`;

export const newStep = (): Step => ({
  stepID: newStepID(),
  title: "",
  workdays: 0,
  after: [],
  mandatory: true,
  documents: [],
});

/** The steps without one, which nothing waits for any more. */
export const without = (steps: readonly Step[], stepID: string): Step[] =>
  steps
    .filter((step) => step.stepID !== stepID)
    .map((step) => ({ ...step, after: step.after.filter((one) => one !== stepID) }));
