import { api, ok } from "./api.ts";

const route = () => api.vacancy[":vacancyID"].application;

/** Puts somebody of the base into a vacancy. */
export const enter = (vacancyID: string, personID: string) =>
  ok(route().$post({ param: { vacancyID }, json: { personID, source: { kind: "base" } } }));

/** Takes them out again, as if they had never been there: for whoever put them in, while nothing came of it. */
export const revoke = (vacancyID: string, personID: string) =>
  ok(route()[":personID"].$delete({ param: { vacancyID, personID } }));
