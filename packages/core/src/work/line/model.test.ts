import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { plusDays, weekday } from "../../time/zone/model.ts";
import { type Here, read } from "./model.ts";
import { fitting, type Name } from "./name/model.ts";

const names: Name[] = [
  { kind: "department", id: "dep-sales", name: "Отдел продаж" },
  { kind: "department", id: "dep-it", name: "IT" },
  { kind: "department", id: "dep-uk", name: "Відділ безпеки" },
  { kind: "department", id: "dep-en", name: "Sales" },
  { kind: "person", id: "acc-ivan", name: "Иван Петренко" },
  { kind: "person", id: "acc-ann", name: "Ann Lee" },
  { kind: "person", id: "acc-anna", name: "Anna Bell" },
];
/** A Wednesday, at half past two. */
const here: Here = { today: "2026-03-04", time: "14:30", names, isWorkday: (date) => weekday(date) < 6 };

describe("a line", () => {
  it("says the task, the department, the day, the time and the points", () => {
    expect(read("Отчёт по воронке @продажи пт 18:00 +20", here)).toEqual({
      title: "Отчёт по воронке",
      localDate: "2026-03-06",
      localTime: "18:00",
      points: 20,
      department: names[0],
      unknown: [],
    });
    expect(read("Funnel report @sales Fri 18:00 +20", here)).toMatchObject({
      title: "Funnel report",
      department: { id: "dep-en" },
      localDate: "2026-03-06",
      points: 20,
    });
    expect(read("Звіт @безпека у п'ятницю о 18", here)).toMatchObject({
      title: "Звіт",
      department: { id: "dep-uk" },
      localDate: "2026-03-06",
      localTime: "18:00",
    });
  });
  it.each([
    ["сегодня", "2026-03-04"],
    ["завтра", "2026-03-05"],
    ["послезавтра", "2026-03-06"],
    ["через 3 дня", "2026-03-07"],
    ["через неделю", "2026-03-11"],
    ["через 2 рабочих дня", "2026-03-06"],
    ["через 3 рабочих дня", "2026-03-09"],
    ["до конца недели", "2026-03-06"],
    ["к концу месяца", "2026-03-31"],
    ["до пятницы", "2026-03-06"],
    ["в среду", "2026-03-04"],
    ["в следующую среду", "2026-03-11"],
    ["в следующий понедельник", "2026-03-09"],
    ["15 декабря", "2026-12-15"],
    ["до 3 марта", "2027-03-03"],
    ["15.12", "2026-12-15"],
    ["15.12.26", "2026-12-15"],
    ["15/12/2026", "2026-12-15"],
    ["2026-12-15", "2026-12-15"],
    ["сьогодні", "2026-03-04"],
    ["післязавтра", "2026-03-06"],
    ["за 2 тижні", "2026-03-18"],
    ["до кінця тижня", "2026-03-06"],
    ["у п’ятницю", "2026-03-06"],
    ["наступного понеділка", "2026-03-09"],
    ["15 грудня", "2026-12-15"],
    ["today", "2026-03-04"],
    ["day after tomorrow", "2026-03-06"],
    ["in 2 weeks", "2026-03-18"],
    ["in a month", "2026-04-04"],
    ["by the end of the month", "2026-03-31"],
    ["next Mon", "2026-03-09"],
    ["next Fri", "2026-03-13"],
    ["by Friday", "2026-03-06"],
    ["Dec 15", "2026-12-15"],
    ["15th December 2027", "2027-12-15"],
  ])("understands “%s” as %s", (words, localDate) => {
    const found = read(`Call the bank ${words}`, here);
    expect([found.localDate, found.title]).toEqual([localDate, "Call the bank"]);
  });
  it.each([
    ["next Mon 10am", "2026-03-09", "10:00"],
    ["завтра в 9", "2026-03-05", "09:00"],
    ["завтра до 18:30", "2026-03-05", "18:30"],
    ["tomorrow 12 am", "2026-03-05", "00:00"],
    ["18:00", "2026-03-04", "18:00"],
    ["at 9", "2026-03-05", "09:00"],
  ])("understands “%s” as %s %s", (words, localDate, localTime) => {
    expect(read(`Call ${words}`, here)).toMatchObject({ title: "Call", localDate, localTime });
  });
  it.each(["31.02", "45.12", "25:00", "+0", "2026-02-30", "13 pm"])(
    "leaves “%s” in the title: there is no such thing",
    (words) => {
      expect(read(`Room ${words}`, here)).toEqual({ title: `Room ${words}`, unknown: [] });
    },
  );
  it.each([
    "Отчёт за март",
    "План на 2 человека",
    "Сделать вид на море",
    "May report",
    "Купить 20 стульев",
    "mail ann@sales.com",
    "C++20",
  ])("sees no date in “%s”", (title) => {
    expect(read(title, here)).toEqual({ title, unknown: [] });
  });
  it("gives a person's whole name, a part of it, and says what names nobody or several", () => {
    expect(read("Звонок @Иван Петренко завтра", here)).toMatchObject({ title: "Звонок", person: { id: "acc-ivan" } });
    expect(read("Call @lee", here)).toMatchObject({ title: "Call", person: { id: "acc-ann" } });
    expect(read("Call @an", here)).toMatchObject({ title: "Call @an", unknown: ["@an"] });
    expect(read("Call @nobody now", here)).toMatchObject({ title: "Call @nobody now", unknown: ["@nobody"] });
    expect(fitting(names, "an").map(({ id }) => id)).toEqual(["acc-ann", "acc-anna"]);
  });
  it("takes the last day it is told: the others belong to the title", () => {
    expect(read("Отчёт за понедельник до пятницы", here)).toMatchObject({
      title: "Отчёт за понедельник",
      localDate: "2026-03-06",
    });
  });
});

describe("of any line", () => {
  const word = fc.constantFrom("report", "Отчёт", "звіт", "склад", "invoice", "№7", "договор");
  const title = fc.array(word, { minLength: 1, maxLength: 5 }).map((words) => words.join(" "));
  const later = fc.integer({ min: 0, max: 300 }).map((days) => plusDays(here.today, days));
  const MONTHS = [
    "января",
    "февраля",
    "марта",
    "апреля",
    "мая",
    "июня",
    "июля",
    "августа",
    "сентября",
    "октября",
    "ноября",
    "декабря",
  ];
  const ways = (date: string) => {
    const [y = "", m = "", d = ""] = date.split("-");
    return [
      date,
      `${Number(d)}.${m}.${y}`,
      `${d}/${m}/${y}`,
      `${Number(d)} ${MONTHS[Number(m) - 1]} ${y}`,
      `до ${d}.${m}`,
    ];
  };
  it("a day is understood in whatever way it is written, with time and points, and the title stays whole", () => {
    const time = fc.tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }));
    fc.assert(
      fc.property(
        title,
        later,
        fc.nat(4),
        time,
        fc.integer({ min: 1, max: 9999 }),
        (said, date, way, [h, m], points) => {
          const localTime = `${String(h).padStart(2, "0")}:${String(m).padStart(2, "0")}`;
          const line = `${said} ${ways(date)[way]} ${localTime} +${points}`;
          expect(read(line, here)).toEqual({ title: said, localDate: date, localTime, points, unknown: [] });
        },
      ),
    );
  });
  it("nothing is thrown, no day that does not exist is found, and every word is in the title or understood", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 80 }), (text) => {
        const found = read(text, here);
        if (found.localDate) expect(plusDays(found.localDate, 0)).toBe(found.localDate);
        const bare = {
          localDate: found.localDate,
          points: found.points,
          person: found.person,
          department: found.department,
          time: found.localTime,
        };
        if (Object.values(bare).every((value) => value === undefined))
          expect(found.title.replace(/[\s,;:.!?–—-]/gu, "")).toBe(text.replace(/[\s,;:.!?–—-]/gu, ""));
      }),
    );
  });
  it("a weekday is never in the past and at most a week ahead", () => {
    fc.assert(
      fc.property(later, fc.constantFrom("пн", "вт", "середу", "thu", "пятницу", "сб", "нд"), (today, name) => {
        const found = read(`x ${name}`, { ...here, today }).localDate ?? "";
        expect(found >= today && found < plusDays(today, 7)).toBe(true);
      }),
    );
  });
});
