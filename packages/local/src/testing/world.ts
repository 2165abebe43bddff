import { setTimeout } from "node:timers/promises";
import { type Kolo, start } from "../start.ts";
import type { Cookie } from "./visitor.ts";

type Json = Record<string, unknown>;
interface Letter {
  to: string;
  text: string;
}

/** Somebody who is signed in, as their browser would be: calls the API with their cookie, or lends it to a page. */
export interface Member {
  readonly accountID: string;
  readonly name: string;
  readonly cookie: Cookie;
  call<Body = Json>(method: string, path: string, body?: unknown): Promise<Body>;
}

/** A firm on the whole local stack, with an administrator who recruits and two colleagues who interview. */
export interface World {
  readonly kolo: Kolo;
  readonly ann: Member;
  readonly bob: Member;
  readonly eve: Member;
  letters(): Promise<Letter[]>;
}

const PASSWORD = "correct horse battery";
const KYIV = { name: "Lantern", locale: "en", currency: "UAH", office: "Kyiv", zone: "Europe/Kyiv" };

export async function world(): Promise<World> {
  const kolo = await start({ port: 0 });
  const letters = async (): Promise<Letter[]> => (await fetch(`${kolo.url}/local/mail`)).json();
  /** The link in somebody's letter. When the clock's mailer came first, it leaves a moment after the answer. */
  const linked = async (mail: string): Promise<string> => {
    for (;;) {
      const letter = (await letters()).find(({ to }) => to.includes(mail));
      if (letter) return /https?:\S+/.exec(letter.text)?.[0] ?? "";
      await setTimeout(10);
    }
  };
  const joined = (link: string, name: string) => entered(kolo.url, link, { name });
  const ann = await settled(kolo.url, kolo.adminLink ?? "");
  const colleague = async (name: string, mail: string, role: string) => {
    await ann.call("POST", "/account", { name, mail, role });
    return joined(await linked(mail), name);
  };
  const bob = await colleague("Bob Brown", "bob@lantern.test", "manager");
  const eve = await colleague("Eve Ember", "eve@lantern.test", "employee");
  return { kolo, ann, bob, eve, letters };
}

/** Ann, who opened the first administrator's link and set up the firm. */
export async function settled(url: string, link: string): Promise<Member> {
  const ann = await entered(url, link, { name: "Ann Adams", mail: "ann@lantern.test" });
  await ann.call("POST", "/firm", KYIV);
  return ann;
}

const entered = async (url: string, link: string, details: Json) =>
  member(url, await spent(url, link, { ...details, password: PASSWORD, zone: KYIV.zone }));

async function spent(url: string, link: string, details: Json): Promise<Response> {
  const token = link.split("#")[1];
  return fetch(`${url}/api/session/spend`, {
    method: "POST",
    headers: { "content-type": "application/json", origin: url },
    body: JSON.stringify({ token, ...details }),
  });
}

async function member(url: string, entered: Response): Promise<Member> {
  const { account } = (await entered.json()) as { account: { accountID: string; name: string } };
  const [name = "", value = ""] = (entered.headers.get("set-cookie") ?? "").split(";")[0]?.split("=") ?? [];
  const call = async <Body>(method: string, path: string, body?: unknown): Promise<Body> => {
    const response = await fetch(`${url}/api${path}`, {
      method,
      headers: {
        cookie: `${name}=${value}`,
        origin: url,
        ...(body !== undefined && { "content-type": "application/json", "idempotency-key": crypto.randomUUID() }),
      },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
    const answer = await response.json();
    if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${JSON.stringify(answer)}`);
    return answer as Body;
  };
  return { accountID: account.accountID, name: account.name, cookie: { name, value }, call };
}

/** An open vacancy of this title as the product suggests it, with Ann recruiting, Bob hiring, Eve in the team, and `more`. */
export async function opened({ ann, bob, eve }: World, title: string, more: Json = {}): Promise<Opened> {
  const { like: _, ...suggested } = await ann.call<Json>("GET", `/vacancy/suggest?title=${encodeURIComponent(title)}`);
  const people = { recruiterID: ann.accountID, managerID: bob.accountID, team: [eve.accountID] };
  return ann.call<Opened>("POST", "/vacancy", { ...suggested, ...people, title, status: "open", ...more });
}
export interface Opened {
  readonly vacancyID: string;
  readonly requirements: readonly { competencyID: string }[];
  readonly stages: readonly { stageID: string; name: string; type: string }[];
}

/** People entered by hand into a vacancy; their ids. */
export async function peopled({ ann }: World, vacancyID: string, count: number, name = "Person"): Promise<string[]> {
  const ids: string[] = [];
  for (let index = 1; index <= count; index++) {
    const one = { name: `${name} ${index}`, mails: [`${name.toLowerCase()}${index}@mail.test`], vacancyID };
    ids.push((await ann.call<{ personID: string }>("POST", "/person", one)).personID);
  }
  return ids;
}

/** An interview with Bob and Eve that began half an hour ago and is marked as held: cards are due. */
export async function held({ ann, bob, eve }: World, vacancy: Opened, personID: string): Promise<string> {
  const at = (minutes: number) => new Date(Date.now() + minutes * 60_000).toISOString();
  const path = `/vacancy/${vacancy.vacancyID}/interview`;
  const planned = await ann.call<{ interviewID: string; version: number }>("POST", path, {
    personID,
    startAt: at(-30),
    endAt: at(30),
    zone: KYIV.zone,
    interviewers: [bob.accountID, eve.accountID],
    kit: vacancy.requirements.map(({ competencyID }) => ({ competencyID })),
  });
  await ann.call("POST", `${path}/${planned.interviewID}/held`, { version: planned.version });
  return planned.interviewID;
}
