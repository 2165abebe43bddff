export { access } from "./access.ts";
export { decision } from "./decision.ts";
export { double } from "./double.ts";
export { interview } from "./interview.ts";
export { person } from "./person.ts";
export { task } from "./task.ts";
export { upload } from "./upload.ts";
export { vacancy } from "./vacancy.ts";
