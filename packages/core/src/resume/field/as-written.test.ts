import { expect, it } from "vitest";
import { known } from "../../competency/index.ts";
import { page } from "../testing/page.ts";
import { age, birthDate } from "./birth.ts";
import { city } from "./city.ts";
import { phones } from "./contact.ts";
import { education } from "./education.ts";
import { experience } from "./experience.ts";
import { headline } from "./headline.ts";
import { links } from "./link.ts";
import { name } from "./name.ts";
import { desiredSalary } from "./salary.ts";
import { otherSkills } from "./skills.ts";
import { tenure } from "./tenure.ts";
import { languagesOf } from "./tongue.ts";

/*
 * Ways in which people write what the other tests ask for in its usual form: messages, stacked names, towns in a case,
 * job sites' exports. Each stands here because it was once read wrong.
 */
const nameIn = (text: string) => name(page(text), undefined)?.value;
const jobs = (text: string) => experience(text, page(text)).map(({ value: { start, end } }) => [start, end]);

it("puts a name together that stands on two lines, and no town with it", () => {
  expect(nameIn("ИВАНЕНКО\nМаксим Сергеевич\nИнженер")).toBe("Иваненко Максим Сергеевич");
  expect(nameIn("ANNA\nKOVALENKO\nDesigner")).toBe("Anna Kovalenko");
  expect(nameIn("Олена Мороз\nЛьвів")).toBe("Олена Мороз");
  expect(nameIn("Олена\nЛьвів")).toBeUndefined();
});

it("finds a name in a message, and beside a short one", () => {
  expect(nameIn("Здравствуйте! Меня зовут Анна Петрова, мне 27 лет")).toBe("Анна Петрова");
  expect(nameIn("Добрий день, мене звати Олена Щербак")).toBe("Олена Щербак");
  expect(nameIn("Oleksandr (Sasha) Dmytrenko\nProject Manager | PSM I")).toBe("Oleksandr Dmytrenko");
});

it("finds a town in the case it is told in, and between slashes", () => {
  const cityIn = (text: string) => city(page(text))?.value;
  expect(cityIn("Анна Петрова\nРодилась в Туле. Живу в Москве")).toBe("Москва");
  expect(cityIn("Анна Петренко\nНародилась у Львові. Мешкаю у Черкасах")).toBe("Черкаси");
  expect(cityIn("Анна Петренко\nМешкаю у Києві")).toBe("Київ");
  expect(cityIn("Олена Щербак\nМешкаю у Львові")).toBe("Львів");
  expect(cityIn("Петро Гриценко\nм.Житомир, можу на вахту (Київ, Україна)")).toBe("Житомир");
  expect(cityIn("Лера Стасова\n27 лет / Краснодар / удалённо")).toBe("Краснодар");
});

it("finds a birthday behind its town or the age, and an age in a sentence", () => {
  const born = (text: string) => birthDate(page(text))?.value;
  expect(born("Родилась в г. Тула 30.11.1994")).toEqual({ y: 1994, m: 11, d: 30 });
  expect(born("Мужчина, 47 лет (15 мая 1978)")).toEqual({ y: 1978, m: 5, d: 15 });
  expect(age(page("Анна, мне 38 лет"))?.value).toBe(38);
  expect(age(page("Гриценко Петро, 52 р."))?.value).toBe(52);
  expect(age(page("Мені 25 років"))?.value).toBe(25);
});

it("keeps the jobs under a heading that counts the years, and phones below such a label", () => {
  const dated = "10.2012 — 12.2025\tЭлектрик";
  expect(jobs(`Опыт работы: 20 лет и 3 месяца\n${dated}`)).toEqual([
    [
      { y: 2012, m: 10 },
      { y: 2025, m: 12 },
    ],
  ]);
  expect(tenure([], page("Савчук Назар Олегович\n19 років"), "2026-01")).toBeUndefined();
  const card = page("Анна Петрова\nОпыт работы: 5 лет\nТелефон: +7 999 123-45-67");
  expect(phones(card, [], { language: "ru", country: undefined })).toHaveLength(1);
});

it("reads the ends of a job in further words", () => {
  expect(jobs("Досвід\nкав'ярня «Зерно» (червень - серпень 2025)")).toEqual([
    [
      { y: 2025, m: 6 },
      { y: 2025, m: 8 },
    ],
  ]);
  expect(jobs("Досвід роботи\nЗ жовтня 2021 року і дотепер працюю в Petcube")).toEqual([[{ y: 2021, m: 10 }, null]]);
  for (const end of ["теп.час", "донині", "т.ч.", "до сих пор", "поточний час", "наразі"])
    expect([end, jobs(`Досвід роботи\n01.2021 – ${end}\tСільпо`)]).toEqual([end, [[{ y: 2021, m: 1 }, null]]]);
  expect(jobs("Experience\n2018-06 / 2022-02 – Mercadona")).toEqual([
    [
      { y: 2018, m: 6 },
      { y: 2022, m: 2 },
    ],
  ]);
});

it("asks the phone for the currency where a wish names none, and takes no pay for a phone", () => {
  const salary = (text: string, phone?: string) => desiredSalary(page(text), phone)?.value;
  expect(salary("Зарплата от 100тыс.", "+79281002030")).toMatchObject({ minor: 10_000_000, currency: "RUB" });
  expect(salary("з/п від 25 000", "+380671234567")).toMatchObject({ minor: 2_500_000, currency: "UAH" });
  expect(salary("Зарплата от 100тыс.")).toBeUndefined();
  expect(salary("Навички\nPoster\nБажана ЗП: 90 грн/год")).toMatchObject({ minor: 9_000, period: "hour" });
  expect(salary("Ставка 25", "+380671234567")).toBeUndefined();
  expect(salary("Навички\nWord\nБажаний рівень заробітної плати: від 25000 грн.")).toMatchObject({ minor: 2_500_000 });
  expect(phones(page("Тел. нет\nЗарплата: 70000-80000р"), [], { language: "ru", country: undefined })).toEqual([]);
});

it("tells a school without a word for one from its degree", () => {
  const found = (text: string) => education(page(text)).map(({ value }) => value.institution);
  expect(found("Education\nBITS Pilani\nB.E. Computer Science, 2010–2014")).toEqual(["BITS Pilani"]);
  expect(found("Education\nComputer Science\nBachelor, 2010–2014\nStanford University")).toEqual([
    "Stanford University",
  ]);
});

it("knows a label by its words, and a program with a colon in its name", () => {
  const { match } = known([]);
  const others = (text: string) => otherSkills(page(text), match).map(({ value }) => value);
  expect(others("Анна\nЗнание ПК и программ: Zope, Frobnicator")).toEqual(["Zope", "Frobnicator"]);
  const text = "Навыки\n1С: Бухгалтерия, Zope";
  expect(others(text)).toEqual(["Zope"]);
});

it("takes short names of languages, and the phone of nobody who recommends", () => {
  const spoken = languagesOf(page("Мови: укр - рідна, англ - B1, нім - A1")).map(({ value: { code } }) => code);
  expect(spoken).toEqual(["uk", "en", "de"]);
  const others = "Анна Петрова\n13. Лица, которые могут дать рекомендации\nКим А.С., 8-902-111-22-33";
  expect(phones(page(others), [], { language: "ru", country: undefined })).toEqual([]);
});

it("takes a title without the name beside it or the words before it", () => {
  const title = (text: string) => headline(page(text), name(page(text), undefined), () => [])?.value;
  expect(title("Князева Елизавета Андреевна, юрист")).toBe("юрист");
  expect(title("Белоусова Татьяна Николаевна\nврач-терапевт, к.м.н.")).toBe("врач-терапевт");
  expect(title("РЕЗЮМЕ\nна должность водителя\nПетров Иван")).toBe("водителя");
  expect(links(page("inst: @lera.stasova"), []).map(({ value }) => value)).toEqual(["instagram.com/lera.stasova"]);
});
