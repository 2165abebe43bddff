import { beforeAll, expect, it } from "vitest";
import { commit } from "../../commit.ts";
import { plusMinutes } from "../../instant.ts";
import * as Notice from "../../notice/inbox/index.ts";
import * as Mail from "../../notice/mail/index.ts";
import { as, firmed, NOW, system } from "../../testing/as.ts";
import * as Due from "../due/index.ts";
import { scan } from "../scan/index.ts";
import { watch } from "./index.ts";

beforeAll(() => firmed());
const at = (minutes: number) => system(plusMinutes(NOW, minutes));
const alarms = async () => (await Notice.list(as("administrator"))).notices.map(({ data }) => data.wrong);

it("is quiet while its probe comes through", async () => {
  await watch(at(0));
  await scan(at(1));
  await watch(at(5));
  await scan(at(6));
  await watch(at(10));
  expect(await alarms()).toEqual([]);
});

it("alarms once an hour when nothing looks at what is due, and is quiet when it does again", async () => {
  await expect(watch(at(15))).rejects.toThrow("scan");
  await expect(watch(at(20))).rejects.toThrow("scan, due");
  expect(await alarms()).toEqual([["scan"]]);
  await scan(at(21));
  await watch(at(25));
});

it("alarms when a promise cannot be looked at, though the others can", async () => {
  await commit(at(25), [Due.promised("task", `tsk-${"z".repeat(26)}`, plusMinutes(NOW, 25))], null);
  await scan(at(26));
  await expect(watch(at(35))).rejects.toThrow("due");
  await commit(at(35), [Due.settled("task", `tsk-${"z".repeat(26)}`)], null);
});

it("alarms when letters do not leave", async () => {
  const to = { address: "ann@example.com" };
  await commit(
    at(40),
    [Mail.queued({ mailID: "watch#1", to, subject: "", text: "", sendAfter: plusMinutes(NOW, 40) })],
    null,
  );
  await scan(at(41));
  await watch(at(45));
  await scan(at(46));
  await expect(watch(at(61))).rejects.toThrow("mail");
});
