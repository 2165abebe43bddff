import { expect, it } from "vitest";
import { read } from "../resume/index.ts";
import { docx, pdf, txt } from "./file.ts";
import { lines } from "./lines.ts";
import { sheet } from "./sheet.ts";
import { trades } from "./trades.ts";

const today = "2026-03-02";
const files = [
  ["pdf", pdf],
  ["docx", docx],
  ["txt", async (text: Parameters<typeof txt>[0]) => txt(text)],
] as const;

// What the sample firm shows is what a recruiter would get by dropping the same file.
for (const locale of ["en", "ru", "uk"] as const)
  for (const [kind, make] of files)
    it(`writes a ${kind} in ${locale} that the reader reads back`, async () => {
      const person = sheet(7, trades[0], locale, today);
      const bytes = await make(lines(person, (competencyID) => competencyID));
      const { fields, ...reading } = await read(bytes, { now: `${today}T09:00:00.000Z` });
      expect(reading.kind).toBe(kind);
      expect(fields.name?.value).toBe(person.name);
      expect(fields.mails.map(({ value }) => value)).toEqual([person.mail]);
      expect(fields.phones.map(({ value }) => value)).toEqual([person.phone.replaceAll(" ", "")]);
      expect(fields.desiredSalary?.value).toMatchObject({
        minor: person.salary.amount * 100,
        currency: person.salary.currency,
        period: "month",
      });
    });

it("makes the same person from the same seed", () => {
  expect(sheet(3, trades[1], "uk", today)).toEqual(sheet(3, trades[1], "uk", today));
  expect(sheet(3, trades[1], "uk", today)).not.toEqual(sheet(4, trades[1], "uk", today));
});
