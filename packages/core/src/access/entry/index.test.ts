import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { plusMinutes } from "../../instant.ts";
import { accounts, as, firmed, NOW, system } from "../../testing/as.ts";
import { postOffice } from "../../testing/post-office.ts";
import { race } from "../../testing/race.ts";
import * as Account from "../account/index.ts";
import * as Session from "../session/index.ts";
import * as Entry from "./index.ts";

const PASSWORD = "correct horse battery";
const mail = "recruiter@example.com";
const office = await postOffice();
afterAll(() => office.close());
beforeAll(async () => {
  await firmed();
  await Entry.setPassword(as("recruiter"), { password: PASSWORD });
});
beforeEach(() => {
  office.messages.length = 0;
});

/** The token in the last letter. */
const mailed = () => /\/join#([\w-]{43})/.exec(office.texts.at(-1) ?? "")?.[1] ?? "";

describe("by password", () => {
  it("opens a session", async () => {
    const { token, account } = await Entry.signIn(system(), { mail, password: PASSWORD }, "here");
    expect(account).toMatchObject({ accountID: accounts.recruiter, role: "recruiter" });
    expect(account).not.toHaveProperty("passwordHash");
    expect(await Session.holder(system(), token)).toMatchObject({ accountID: accounts.recruiter });
  });

  it("tells nothing about who is known", async () => {
    const wrong = [mail, "manager@example.com", "nobody@example.com"].map((mail) =>
      Entry.signIn(system(), { mail, password: "a wrong password" }, "here").catch((error) => ({
        code: error.code,
        data: error.data,
      })),
    );
    expect(await Promise.all(wrong)).toEqual(wrong.map(() => ({ code: "account.wrong_password", data: {} })));
  });

  it("stops guessing after ten wrong passwords, for a quarter of an hour", async () => {
    const guess = (password: string, now = NOW) =>
      Entry.signIn(system(now), { mail: "head@example.com", password }, "there").catch((error) => error.code);
    const codes = await Promise.all(Array.from({ length: 15 }, (_, run) => guess(`guess number ${run}`)));
    expect(codes.filter((code) => code === "account.wrong_password")).toHaveLength(10);
    expect(codes.filter((code) => code === "account.too_many_tries")).toHaveLength(5);
    expect(await guess("again", plusMinutes(NOW, 14))).toBe("account.too_many_tries");
    expect(await guess("again", plusMinutes(NOW, 15))).toBe("account.wrong_password");
  });
});

describe("by a mailed link", () => {
  it("opens one session, however often it is used at once", async () => {
    await Entry.mailLink(system(), mail, "here");
    const token = mailed();
    expect(await Entry.look(system(), token)).toMatchObject({ purpose: "sign_in", mail });
    const outcomes = await race(20, () => Entry.spend(system(), { token }));
    expect(outcomes).toEqual([...Array(19).fill("account.link_spent"), "ok"]);
  });

  it("is void after half an hour, and after signing out everywhere", async () => {
    await Entry.mailLink(system(), mail, "here");
    const token = mailed();
    await expect(Entry.spend(system(plusMinutes(NOW, 30)), { token })).rejects.toThrow("account.link_expired");
    await Account.signOutEverywhere(as("recruiter"));
    await expect(Entry.spend(system(), { token })).rejects.toThrow("account.link_expired");
  });

  it("answers the same for a mail nobody has, and sends nothing", async () => {
    await expect(Entry.mailLink(system(), "nobody@example.com", "here")).resolves.toBeUndefined();
    expect(office.messages).toHaveLength(0);
  });
});

describe("a password", () => {
  it("is changed knowing the old one, and ends all other sessions", async () => {
    const before = await Entry.signIn(system(), { mail, password: PASSWORD }, "here");
    const next = { password: "another horse battery" };
    await expect(Entry.setPassword(as("recruiter"), { ...next, current: "wrong" })).rejects.toThrow(
      "account.wrong_current",
    );
    await expect(Entry.setPassword(as("recruiter"), next)).rejects.toThrow("account.wrong_current");
    const after = await Entry.setPassword(as("recruiter"), { ...next, current: PASSWORD });
    expect(await Session.holder(system(), before.token)).toBeUndefined();
    expect(await Session.holder(system(), after.token)).toBeDefined();
  });
});
