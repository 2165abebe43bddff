import { expect, it } from "vitest";
import { page } from "../testing/page.ts";
import { age, birthDate } from "./birth.ts";
import { city } from "./city.ts";
import { headline } from "./headline.ts";
import { name, nameOfFile } from "./name.ts";

const nameIn = (text: string, mail?: string) => name(page(text), mail)?.value;

it("finds the name in three languages", () => {
  expect(nameIn("Резюме\nПетрова Анна Сергеевна\nМосква")).toBe("Петрова Анна Сергеевна");
  expect(nameIn("Олена Щербак\nМенеджерка з продажу")).toBe("Олена Щербак");
  expect(nameIn("JOHN SMITH\nSenior Developer")).toBe("John Smith");
  expect(nameIn("Contact\njean-luc@example.com\nJean-Luc O'Neil")).toBe("Jean-Luc O'Neil");
  expect(nameIn("ФИО: Иванов Иван\nМосква")).toBe("Иванов Иван");
  expect(nameIn("ФИО Иванов Иван Петрович\nМосква")).toBe("Иванов Иван Петрович");
  expect(nameIn("Resume of Emily R. Johnson\nDenver")).toBe("Emily R. Johnson");
  expect(nameIn("sofia martins\nux designer")).toBe("Sofia Martins");
  expect(nameIn("Токарев Игорь Львович\nСлесарь")).toBe("Токарев Игорь Львович");
  expect(nameIn("Ім’я: Віктор\nПрізвище: Лисенко")).toBe("Віктор Лисенко");
});

it("takes neither a title nor a slogan for a name", () => {
  expect(nameIn("Senior Software Engineer\nProduct Management\nAnna Petrova", "a.petrova@example.com")).toBe(
    "Anna Petrova",
  );
  expect(nameIn("Curriculum Vitae\nGraphic Designer")).toBeUndefined();
});

it("asks the file's name last", () => {
  expect(nameOfFile("Резюме_Петрова_Анна.docx")?.value).toBe("Петрова Анна");
  expect(nameOfFile("scan0001.pdf")).toBeUndefined();
  expect(nameOfFile(undefined)).toBeUndefined();
});

it("finds the town a person lives in", () => {
  const cityIn = (text: string) => city(page(text))?.value;
  expect(cityIn("Анна\nПроживает: Москва, м. Белорусская")).toBe("Москва");
  expect(cityIn("Олена\nКиїв, вул. Хрещатик 1")).toBe("Київ");
  expect(cityIn("Anna\n12 Oak St, La Verne, CA")).toBe("La Verne");
  expect(cityIn("Anna\nMapo-gu, Seoul, Republic of Korea")).toBe("Seoul");
  expect(cityIn("Anna\nUniversity of Leeds, Leeds LS2 9JT, United Kingdom")).toBe("Leeds");
  expect(cityIn("Anna\nVul. Sadova 10, 79000 Lviv (Ukraine)")).toBe("Lviv");
  expect(cityIn("Anna\nAddr: Vancouver, BC, Canada")).toBe("Vancouver");
  expect(cityIn("Anna\n2712 Broadway St, San\tEnglish\nFrancisco, California, US")).toBe("San Francisco");
  expect(cityIn("Олена\nМісто проживання: ЛЬВІВ")).toBe("Львів");
  expect(cityIn("Анна\nОпыт работы\nРомашка, Москва")).toBeUndefined();
  expect(cityIn("Анна\nродилась в городе Тула")).toBeUndefined();
});

it("finds the date of birth and the age", () => {
  expect(birthDate(page("Женщина, 27 лет, родилась 3 марта 1999"))?.value).toEqual({ y: 1999, m: 3, d: 3 });
  expect(birthDate(page("Дата народження: 12.05.1990"))?.value).toEqual({ y: 1990, m: 5, d: 12 });
  expect(birthDate(page("Date of birth: 12 May 1990"))?.value).toEqual({ y: 1990, m: 5, d: 12 });
  expect(birthDate(page("Дата рождения: 1999 г."))?.value).toEqual({ y: 1999 });
  expect(birthDate(page("Анна\n22.05.1986 г.р."))?.value).toEqual({ y: 1986, m: 5, d: 22 });
  expect(birthDate(page("DOB: 03/25/1990"))?.value).toEqual({ y: 1990, m: 3, d: 25 });
  expect(birthDate(page("Дата рождения: 07.02.79"))?.value).toEqual({ y: 1979, m: 2, d: 7 });
  expect(age(page("Женщина, 27 лет"))?.value).toBe(27);
  expect(age(page("Вік: 30 років"))?.value).toBe(30);
  expect(age(page("Более 10 лет опыта"))).toBeUndefined();
});

it("finds what a person calls their work", () => {
  const headlineIn = (text: string) => headline(page(text), name(page(text), undefined), () => [])?.value;
  expect(headlineIn("Анна Петрова\nГлавный бухгалтер\nМосква")).toBe("Главный бухгалтер");
  expect(headlineIn("Бойко Олена\nБухгалтер, 25 000 грн")).toBe("Бухгалтер");
  expect(headlineIn("Продавец-кассир\n45 000 ₽\nОльга Белова")).toBe("Продавец-кассир");
  expect(headlineIn("Thomas Becker\nKey Account Manager | Munich | 0049 170 1234567")).toBe("Key Account Manager");
  expect(headlineIn("Ковальчук Наталія\nМета: заміщення вакантної посади вчителя")).toBe("вчителя");
  expect(
    headlineIn("Анна Петрова\n+7 999 123-45-67\nЖелаемая должность и зарплата\nШвея-мотористка\n50 000 руб."),
  ).toBe("Швея-мотористка");
});
