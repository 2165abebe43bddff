export { access } from "./access.ts";
export { decision } from "./decision.ts";
export { interview } from "./interview.ts";
export { vacancy } from "./vacancy.ts";
