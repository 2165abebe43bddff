import { expect, it } from "vitest";
import { page } from "../testing/page.ts";
import { mails, phones } from "./contact.ts";
import { links } from "./link.ts";

const values = (found: readonly { value: string }[]) => found.map(({ value }) => value);
const numbers = (text: string, language: "en" | "ru" | "uk" = "ru", country?: string) =>
  values(phones(page(text), [], { language, country }));

it("writes phones in one form, however they were written", () => {
  for (const text of ["+7 (999) 123-45-67", "8 (999) 123-45-67", "8-999-123-45-67", "тел. 89991234567", "+79991234567"])
    expect([text, numbers(text)]).toEqual([text, ["+79991234567"]]);
  for (const text of [
    "+380 67 123 45 67",
    "067 123-45-67",
    "(067) 123 45 67",
    "0671234567",
    "38 067 123 45 67",
    "+38 (067) 123-45-67",
  ])
    expect([text, numbers(text, "uk")]).toEqual([text, ["+380671234567"]]);
  expect(numbers("067 123-45-67", "ru")).toEqual(["+380671234567"]);
  expect(numbers("(212) 555-0123", "en")).toEqual(["+12125550123"]);
  expect(numbers("Phone: 020 7946 0958", "en", "GB")).toEqual(["+442079460958"]);
});

it("takes dates, years and sums for what they are", () => {
  for (const text of ["2015 - 2019", "01.02.2015 - 03.04.2019", "зарплата 150 000 - 200 000", "ID 1234567890123"])
    expect([text, numbers(text)]).toEqual([text, []]);
});

it("leaves a referee's and an employer's contacts alone", () => {
  const text = `
    Анна Петрова, anna@example.com
    Опыт работы
    ООО Ромашка, тел. +7 495 111-22-33, info@romashka.ru
    Рекомендации
    Пётр Иванов, +7 916 555-44-33, petr@romashka.ru`;
  expect(numbers(text)).toEqual([]);
  expect(values(mails(page(text), []))).toEqual(["anna@example.com"]);
});

it("leaves the contacts of an agency that wrote a letter before the résumé alone", () => {
  const text = `
    Кадровое агентство «Партнёр», тел. +7 495 777-00-11, info@partner.ru
    Добрый день! Направляем резюме кандидата.
    С уважением, Ольга Смирнова, +7 903 111-22-33
    ----------
    Кандидат: Дмитрий Козлов
    +7 926 700-80-90, kozlov@example.com`;
  expect(numbers(text)).toEqual(["+79267008090"]);
  expect(values(mails(page(text), []))).toEqual(["kozlov@example.com"]);
});

it("takes the addresses behind words where the text has none", () => {
  expect(values(mails(page("Mail me"), ["mailto:Anna@Example.com?subject=x"]))).toEqual(["anna@example.com"]);
  expect(values(phones(page("Call me"), ["tel:+380671234567"], { language: "uk", country: undefined }))).toEqual([
    "+380671234567",
  ]);
});

it("finds a person's own pages and not their employers'", () => {
  const text = `
    Anna, www.anna-qa.com | github.com/anna | Telegram: @anna_qa
    linkedin.com/in/anna-
    petrova (LinkedIn)
    Node.js, ASP.NET, anna@example.com
    Portfolio: anna.tilda.ws
    Skills: Vue.js, socket.io
    Experience
    Romashka, https://romashka.ru`;
  expect(values(links(page(text), ["https://www.linkedin.com/in/anna-petrova", "https://romashka.ru"]))).toEqual([
    "www.anna-qa.com",
    "github.com/anna",
    "t.me/anna_qa",
    "linkedin.com/in/anna-petrova",
    "anna.tilda.ws",
  ]);
});
