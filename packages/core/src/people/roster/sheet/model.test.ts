import { expect, it } from "vitest";
import { department, office } from "../../../testing/as.ts";
import type { Meant } from "../line/model.ts";
import { sheetOf } from "./model.ts";

const meant: Meant = { departments: {}, offices: {}, officeID: office.officeID };
const read = (rows: readonly (readonly string[])[], more: Partial<Meant> = {}) =>
  sheetOf(rows, { offices: [office], departments: [department] }, { ...meant, ...more });
const heads = ["Name", "E-mail", "Position", "Start date"];
const faultsOf = (sheet: ReturnType<typeof sheetOf>) =>
  Object.fromEntries(sheet.lines.map(({ line, faults }) => [line, faults.map(({ problem }) => problem)]));

it.each([
  [
    "en",
    [
      "Full name",
      "Work e-mail",
      "Employee ID",
      "Job title",
      "Department",
      "Office",
      "Manager",
      "Hire date",
      "Last day",
    ],
  ],
  [
    "ru",
    [
      "Ф.И.О.",
      "Эл. почта",
      "Табельный №",
      "Должность",
      "Отдел",
      "Город",
      "Руководитель",
      "Дата приёма",
      "Дата увольнения",
    ],
  ],
  [
    "uk",
    [
      "ПІБ",
      "Ел. пошта",
      "Табельний номер",
      "Посада",
      "Підрозділ",
      "Місто",
      "Керівник",
      "Дата прийому",
      "Дата звільнення",
    ],
  ],
])("heads in %s are known, whatever their dots and dashes", (_, names) => {
  const { unread, missing, lines } = read([
    names,
    ["Ann Lee", "ann@x.test", "7", "Designer", "design", "KYIV", "", "1 March 2024", "31.12.2027"],
  ]);
  expect([unread, missing]).toEqual([[], []]);
  expect(lines[0]?.row).toMatchObject({
    name: "Ann Lee",
    number: "7",
    departmentID: department.departmentID,
    officeID: office.officeID,
    startsOn: "2024-03-01",
    endsOn: "2027-12-31",
  });
});

it("says of every line what is wrong with it, and leaves out what is empty", () => {
  const sheet = read(
    [
      [...heads, "End date", "Department", "Office", "Manager", "Shoe size"],
      ["", "a@x.test", "Clerk", "2026-01-12"],
      ["No Key", "", "Clerk", "2026-01-12"],
      ["Wrong Mail", "wrong at x", "Clerk", "2026-01-12"],
      ["First", "twice@x.test", "Clerk", "2026-01-12"],
      ["Second", "TWICE@x.test", "Clerk", "2026-01-12"],
      ["", " ", "", ""],
      ["No Job", "b@x.test", "", "2026-01-12"],
      ["No Day", "c@x.test", "Clerk", ""],
      ["Month Thirteen", "d@x.test", "Clerk", "01/13/2026"],
      ["Backwards", "e@x.test", "Clerk", "12.01.2026", "11.01.2026"],
      ["Elsewhere", "f@x.test", "Clerk", "12.01.2026", "", "Astrology", "The Moon"],
      ["Hen", "hen@x.test", "Clerk", "12.01.2026", "", "", "", "Egg"],
      ["Egg", "egg@x.test", "Clerk", "12.01.2026", "", "", "", "Hen"],
      ["Led By Faulty", "g@x.test", "Clerk", "12.01.2026", "", "", "", "b@x.test"],
      ["x".repeat(200), "h@x.test", "Clerk", "12.01.2026"],
    ],
    {},
  );
  expect(faultsOf(sheet)).toEqual({
    2: ["name_missing"],
    3: ["key_missing"],
    4: ["mail_wrong"],
    5: [],
    6: ["double"],
    8: ["position_missing"],
    9: ["start_missing"],
    10: ["start_wrong"],
    11: ["ends_before_start"],
    12: ["department_unknown", "office_unknown"],
    13: ["manager_left_out"],
    14: ["manager_circle"],
    15: ["manager_left_out"],
    16: ["too_long"],
  });
  expect(sheet.lines.filter(({ row }) => row).map(({ line }) => line)).toEqual([5]);
  expect(sheet.unread).toEqual(["Shoe size"]);
  expect([sheet.unknownDepartments, sheet.unknownOffices]).toEqual([["Astrology"], ["The Moon"]]);
});

it("takes a name the firm does not know as it is meant, and keeps a formula as the text it is", () => {
  const rows = [
    [...heads, "Department"],
    ['=HYPERLINK("evil")', "a@x.test", "'+Clerk", "2026-01-12", "Astrology"],
  ];
  const [line] = read(rows, { departments: { astrology: department.departmentID } }).lines;
  expect(line?.formulas).toEqual(["name", "position"]);
  expect(line?.row).toMatchObject({
    name: '=HYPERLINK("evil")',
    position: "+Clerk",
    departmentID: department.departmentID,
  });
});

it("puts managers before those they lead, whichever way they are named, and asks for those who are not in the file", () => {
  const { lines } = read([
    [...heads, "Manager"],
    ["Third", "c@x.test", "Clerk", "2026-01-12", "second"],
    ["Second", "b@x.test", "Lead", "2026-01-12", "A@x.test"],
    ["First", "a@x.test", "Head", "2026-01-12", "Olena Outside"],
  ]);
  expect(lines.map(({ line }) => line)).toEqual([4, 3, 2]);
  expect(lines.map(({ row }) => row?.manager)).toEqual([undefined, { mail: "a@x.test" }, { mail: "b@x.test" }]);
  expect(lines[0]?.managerName).toBe("Olena Outside");
});

it.each([
  ["2026-03-31", "2026-03-31"],
  ["2026-03-31 00:00:00", "2026-03-31"],
  ["31.03.2026", "2026-03-31"],
  ["31.03.2026 г.", "2026-03-31"],
  ["1.3.26", "2026-03-01"],
  ["03/04/2026", "2026-04-03"],
  ["31-12-1999", "1999-12-31"],
  ["2026/3/1", "2026-03-01"],
  ["1 марта 2026", "2026-03-01"],
  ["1 березня 2026 р.", "2026-03-01"],
  ["1st Mar 2026", "2026-03-01"],
  ["March 1, 2026", "2026-03-01"],
  ["30.02.2026", undefined],
  ["45352", undefined],
  ["soon", undefined],
])("%s is the day %s", (text, day) => {
  const [line] = read([heads, ["Ann", "a@x.test", "Clerk", text]]).lines;
  expect(line?.row?.startsOn).toBe(day);
});
