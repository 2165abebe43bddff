import type { Role } from "@kolo/core/context";
import * as Arrival from "@kolo/core/people/arrival";
import * as Upload from "@kolo/core/people/upload";
import { accounts, as, system } from "../../../../core/src/testing/as.ts";
import { announced } from "../../../../core/src/testing/drop.ts";
import { EVERYBODY, type Row, type Whose } from "./row.ts";
import { vacancyOf } from "./vacancy.ts";

const hirers = ["administrator", "recruiter"] as const;
const workers = ["administrator", "recruiter", "manager"] as const;

let drops = 0;
const files = () => {
  drops += 1;
  return [announced(`${drops}.txt`, `File ${drops}`)];
};

/** A file on its way into a vacancy of one's own, dropped by oneself or by somebody else. */
async function opened(role: Role, whose: Whose): Promise<string> {
  const { vacancyID } = await vacancyOf("own");
  const others = role === "administrator" ? "recruiter" : "administrator";
  const ctx = as(role, undefined, accounts[whose === "own" ? role : others]);
  const { uploads } = await Upload.open(ctx, { files: files(), vacancyID });
  return uploads[0]?.upload.uploadID ?? "";
}

export const upload: readonly Row[] = [
  { route: "GET /upload", own: EVERYBODY, foreign: EVERYBODY },
  { route: "GET /upload/unread", own: EVERYBODY, foreign: EVERYBODY },
  {
    route: "POST /upload",
    own: workers,
    foreign: hirers,
    request: async (whose) => ({ body: { files: files(), vacancyID: (await vacancyOf(whose)).vacancyID } }),
  },
  {
    route: "POST /upload/:uploadID/profile",
    own: workers,
    foreign: [],
    requestOf: async (role, whose) => {
      const uploadID = await opened(role, whose);
      await Arrival.fail(system(), uploadID, "upload.crashed");
      return { path: `/upload/${uploadID}/profile` };
    },
  },
  {
    route: "POST /upload/:uploadID/unlock",
    own: workers,
    foreign: [],
    requestOf: async (role, whose) => {
      const uploadID = await opened(role, whose);
      await Arrival.fail(system(), uploadID, "resume.encrypted");
      return { path: `/upload/${uploadID}/unlock`, body: { password: "secret" } };
    },
  },
  {
    route: "DELETE /upload/:uploadID",
    own: EVERYBODY,
    foreign: [],
    requestOf: async (role, whose) => ({ path: `/upload/${await opened(role, whose)}` }),
  },
];
