export { type Known, known } from "./known.ts";
