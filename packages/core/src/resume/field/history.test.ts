import { expect, it } from "vitest";
import { known } from "../../competency/index.ts";
import { page } from "../testing/page.ts";
import { education } from "./education.ts";
import { experience } from "./experience.ts";
import { desiredSalary } from "./salary.ts";
import { competencies, otherSkills } from "./skills.ts";
import { tenure } from "./tenure.ts";
import { languagesOf } from "./tongue.ts";

const jobs = (text: string) => experience(text, page(text)).map(({ value }) => value);

it("finds jobs with title, employer and period, wherever the date stands", () => {
  const job = {
    title: "Менеджер по продажам",
    employer: "ООО Ромашка",
    start: { y: 2019, m: 3 },
    end: { y: 2021, m: 5 },
  };
  for (const text of [
    "Опыт работы\nМарт 2019 — Май 2021\tООО Ромашка\nМенеджер по продажам\n- Продавал",
    "Опыт работы\nМенеджер по продажам\nООО Ромашка\nМарт 2019 - Май 2021\n- Продавал",
    "Опыт работы\nООО Ромашка\tМарт 2019 - Май 2021\nМенеджер по продажам\n- Продавал",
    "Опыт работы\nМенеджер по продажам, ООО Ромашка\n03.2019 – 05.2021 (2 года 3 месяца)\n- Продавал",
  ])
    expect([text, jobs(text)]).toEqual([text, [job]]);
});

it("counts studies, projects and volunteering out", () => {
  const text =
    "Education\n2010 - 2014\nProjects\n2015 - 2016\nVolunteering\n2017 - 2018\nExperience\nDriver\n2019 - 2020";
  expect(jobs(text)).toEqual([{ title: "Driver", start: { y: 2019 }, end: { y: 2020 } }]);
});

it("counts months from the jobs, and takes the person's word where there are none", () => {
  const total = (text: string) => tenure(experience(text, page(text)), page(text), "2026-01")?.value;
  expect(total("Опыт работы — 10 лет\n2019 - 2020\nВодитель")).toBe(24);
  expect(total("Опыт работы — 5 лет 2 месяца\nРомашка")).toBe(62);
  expect(total("Anna\n8 years of experience in retail")).toBe(96);
  expect(total("1,5 року досвіду")).toBe(18);
  expect(total("Анна, 27 лет")).toBeUndefined();
});

it("finds schools with degree and years, and no courses", () => {
  const found = (text: string) => education(page(text)).map(({ value }) => value);
  expect(found("Образование\n2021\nМГТУ им. Н. Э. Баумана\nМагистр")).toEqual([
    { institution: "МГТУ им. Н. Э. Баумана", degree: "Магистр", to: { y: 2021 } },
  ]);
  expect(found("Education\nPrinceton University, PhD in Physics - Princeton, NJ\tSept 2018 – May 2023")).toEqual([
    { institution: "Princeton University", degree: "PhD", from: { y: 2018, m: 9 }, to: { y: 2023, m: 5 } },
  ]);
  expect(found("Education\nB.Com from Mahatma Gandhi University, Kottayam in 2010")).toEqual([
    { institution: "Mahatma Gandhi University", to: { y: 2010 } },
  ]);
  expect(found("Education\n2016 - 2020, KNEU, Bachelor in Management").map((one) => one.institution)).toEqual(["KNEU"]);
  expect(found("Experience\n2018–2020 Associate Professor, University of Leeds")).toEqual([]);
  expect(
    found("Освіта\nЛьвівська політехніка\n2015-2019\nКурс SMM, Школа маркетингу, 2020").map((one) => one.institution),
  ).toEqual(["Львівська політехніка"]);
});

it("finds the salary a person asks for, and no other sum", () => {
  const salary = (text: string) => desiredSalary(page(text))?.value;
  expect(salary("Желаемая зарплата\nот 300 000 ₽ на руки")).toEqual({
    minor: 30_000_000,
    currency: "RUB",
    period: "month",
    basis: "net",
  });
  expect(salary("Очікувана зарплата: 20 000 грн")).toEqual({
    minor: 2_000_000,
    currency: "UAH",
    period: "month",
    basis: "unknown",
  });
  expect(salary("Expected salary: $90,000 per year gross")).toEqual({
    minor: 9_000_000,
    currency: "USD",
    period: "year",
    basis: "gross",
  });
  expect(salary("Зарплатные ожидания: 150-200 тыс. руб.")).toMatchObject({ minor: 15_000_000, currency: "RUB" });
  expect(salary("Salary expectations: 2.5k EUR")).toMatchObject({ minor: 250_000, currency: "EUR", period: "month" });
  expect(salary("Анна\nБухгалтер, 25 000 грн")).toMatchObject({ minor: 2_500_000, currency: "UAH" });
  expect(salary("Желаемая зарплата\n180 000\n₽ на руки")).toMatchObject({ minor: 18_000_000, currency: "RUB" });
  expect(salary("Ожидаемая зарплата: 350 000 - 450 000 тг")).toMatchObject({ minor: 35_000_000, currency: "KZT" });
  expect(salary("Зарплата: 2500 бел. руб.")).toMatchObject({ minor: 250_000, currency: "BYN" });
  expect(salary("Доход: от 90 т.р.")).toMatchObject({ minor: 9_000_000, currency: "RUB" });
  expect(salary("Досвід роботи: 6 років. Очікувана зарплата: $4500-5000")).toMatchObject({ minor: 450_000 });
  expect(salary("Олена\nЛьвів, 1999 р.")).toBeUndefined();
  expect(salary("Experience\nRaised $18M, salary budget 300 000 USD")).toBeUndefined();
});

it("finds languages with their level", () => {
  const tongues = (text: string) => languagesOf(page(text)).map(({ value }) => value);
  expect(tongues("Языки\nРусский — Родной\nАнглийский — B2 — Средне-продвинутый\nНемецкий")).toEqual([
    { code: "ru", level: "native" },
    { code: "en", level: "b2" },
    { code: "de" },
  ]);
  expect(tongues("Вміння\nРівень англійської В1")).toEqual([{ code: "en", level: "b1" }]);
  expect(tongues("Language: Fluent in Spanish")).toEqual([{ code: "es", level: "c1" }]);
  expect(tongues("Languages Known: English, Malayalam")).toEqual([{ code: "en" }, { code: "ml" }]);
  expect(tongues("Anna\tBerlin\tGermany\nЛондон\tАнглия")).toEqual([]);
  expect(tongues("Опыт работы\nРомашка\nАнглийский B2, татарский родной").map(({ code }) => code)).toEqual([
    "en",
    "tt",
  ]);
  expect(tongues("Experience\nTaught English at a Polish school")).toEqual([]);
});

it("finds competencies with their months, surest where skills are listed", () => {
  const text = page(
    "Anna\nExperience\nUsed Docker and Python\nSkills\nPython – 5+ yrs\nFrameworks: Django, Zope\nExcel",
  );
  const { match } = known([]);
  const found = competencies(text, match).map(({ value, confidence }) => ({ ...value, sure: confidence > 0.6 }));
  expect(found).toEqual([
    { competencyID: "python", months: 60, sure: true },
    { competencyID: "django", sure: true },
    { competencyID: "excel", sure: true },
    { competencyID: "docker", sure: false },
  ]);
  expect(otherSkills(text, match).map(({ value }) => value)).toEqual(["Zope"]);
  const written = "Skills\nProficient in Windows, Meta Ads Manager, HTML/CSS";
  expect(competencies(page(written), match).flatMap(({ span }) => (span ? [written.slice(...span)] : []))).toEqual(
    expect.arrayContaining(["Windows", "Meta Ads Manager", "HTML", "CSS"]),
  );
});

it.each(["Молодший спеціаліст", "Младший специалист", "Фаховий молодший бакалавр", "Спеціаліст", "Бакалавр"])(
  "keeps the whole degree: %s",
  (degree) => {
    const text = `Освіта\n2010 - 2014\nКиївський коледж зв'язку, ${degree}`;
    expect(education(page(text)).map(({ value }) => value.degree)).toEqual([degree]);
  },
);
