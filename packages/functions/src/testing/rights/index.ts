export { access } from "./access.ts";
export { vacancy } from "./vacancy.ts";
