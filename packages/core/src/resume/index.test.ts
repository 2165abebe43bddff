import fc from "fast-check";
import * as v from "valibot";
import { expect, it } from "vitest";
import { read } from "./index.ts";
import { Reading } from "./model.ts";
import { docxOf, paragraph, pdfOf } from "./testing/files.ts";

const now = "2026-01-15T09:00:00.000Z";
const written = `Олена Щербак
Графічна дизайнерка
Київ
+380 67 123 45 67
olena@example.com
Очікувана зарплата: 45 000 грн
Досвід роботи
Березень 2020 – дотепер
ТОВ «Ромашка»
Дизайнерка
Навички
Photoshop, Figma, Illustrator
Мови
Українська — рідна, Англійська — B2`.split("\n");

const files: Record<string, () => Promise<Uint8Array> | Uint8Array> = {
  pdf: () => pdfOf([written.map((text, at) => ({ text, x: 50, y: 40 + at * 18 }))]),
  docx: () => docxOf(written.map(paragraph).join("")),
  txt: () => Buffer.from(written.join("\r\n"), "utf16le"),
  html: () => Buffer.from(`<html><body>${written.map((text) => `<div>${text}</div>`).join("")}</body></html>`),
};

for (const [kind, make] of Object.entries(files))
  it(`reads the same person from ${kind}`, async () => {
    const reading = await read(await make(), { now });
    v.assert(Reading, reading);
    const { fields } = reading;
    expect(reading).toMatchObject({ kind, language: "uk", partial: false });
    expect(fields).toMatchObject({
      name: { value: "Олена Щербак" },
      mails: [{ value: "olena@example.com" }],
      phones: [{ value: "+380671234567" }],
      city: { value: "Київ" },
      headline: { value: "Графічна дизайнерка" },
      desiredSalary: { value: { minor: 4_500_000, currency: "UAH" } },
      months: { value: 70 },
      languages: [{ value: { code: "uk", level: "native" } }, { value: { code: "en", level: "b2" } }],
    });
    expect(fields.competencies.slice(0, 3).map(({ value }) => value.competencyID)).toEqual([
      "photoshop",
      "figma",
      "illustrator",
    ]);
    expect(fields.experience.map(({ value }) => value)).toEqual([
      { title: "Дизайнерка", employer: "ТОВ «Ромашка»", start: { y: 2020, m: 3 }, end: null },
    ]);
  });

it("points at the very words of the text", async () => {
  const { text, fields } = await read(Buffer.from(written.join("\n")), { now });
  const words = (found: { span?: [number, number] | undefined } | undefined) =>
    found?.span && text.slice(...found.span);
  expect(words(fields.name)).toBe("Олена Щербак");
  expect(words(fields.phones[0])).toBe("+380 67 123 45 67");
  expect(words(fields.competencies[0])).toBe("Photoshop");
  expect(words(fields.languages[1])).toBe("Англійська");
});

it("keeps hidden words in the text, and takes no field from them", async () => {
  const marks = [
    { text: "John Doe, john.doe@example.com", x: 50, y: 50 },
    { text: "Skills: Kubernetes, invisible@example.com +16505559999", x: 50, y: 90, colour: "#ffffff" },
  ];
  const { text, hiddenFrom, fields } = await read(await pdfOf([marks]), { now });
  expect(text.slice(hiddenFrom)).toContain("Kubernetes");
  expect(fields.mails.map(({ value }) => value)).toEqual(["john.doe@example.com"]);
  expect([fields.phones, fields.competencies]).toEqual([[], []]);
});

it("says that a page without letters is to be read apart", async () => {
  await expect(read(await pdfOf([[]]), { now })).rejects.toMatchObject({ code: "resume.scanned" });
});

it("takes the name from the file's where the text has none", async () => {
  const { fields } = await read(Buffer.from("50 років досвіду"), { now, name: "Щербак Олена.txt" });
  expect(fields.name).toMatchObject({ value: "Щербак Олена", confidence: 0.4 });
});

it("keeps a file in a fourth language with its text and what is certain in it", async () => {
  const text =
    "Katarzyna Nowak\nSpecjalistka ds. kadr i płac\nWarszawa | +48 601 202 303 | k.nowak@poczta.example | linkedin.com/in/knowak\n" +
    "Doświadczenie zawodowe\nstyczeń 2019 – obecnie: Firma Budex Sp. z o.o.\nWykształcenie\nUniwersytet Warszawski, 2010 – 2015\nUmiejętności\nPłatnik, Symfonia, księgowość";
  const { language, text: kept, fields } = await read(new TextEncoder().encode(text), { now });
  expect([language, kept]).toEqual([undefined, text]);
  expect(fields).toMatchObject({
    name: { value: "Katarzyna Nowak" },
    mails: [{ value: "k.nowak@poczta.example" }],
    phones: [{ value: "+48601202303" }],
    links: [{ value: "linkedin.com/in/knowak" }],
    city: { value: "Warszawa" },
    experience: [],
    education: [],
  });
  expect([fields.latinName, fields.desiredSalary, fields.birthDate, fields.age]).toEqual(Array(4).fill(undefined));
});

it("gives the name in Latin letters beside the one that is written", async () => {
  const { fields } = await read(new TextEncoder().encode("Гнатюк Богдан\nБухгалтер\nДосвід роботи\nРомашка"), { now });
  expect([fields.name?.value, fields.latinName?.value]).toEqual(["Гнатюк Богдан", "Hnatiuk Bohdan"]);
});

it("reads or refuses any text, and never fails", async () => {
  await fc.assert(
    fc.asyncProperty(fc.string({ unit: "binary", maxLength: 400 }), async (text) => {
      try {
        v.assert(Reading, await read(Buffer.from(text), { now }));
      } catch (error) {
        expect(error).toMatchObject({ name: "Refused" });
      }
    }),
    { numRuns: 200 },
  );
});

it("reads a driver's résumé as people write it by hand", async () => {
  const text = `Коваленко Ігор Миколайович
м. Харків, моб.: (050) 123-45-67
Бажаний рівень заробітної плати: від 25000 грн.
Досвід роботи (14 років):
з 09.2015 по теперішній час – ТОВ «Нова Пошта», водій-експедитор
03.2011 – н/в, ПП «Транс-Схід», водій
Професійні навички:
- водійські права категорії B, C, CE;
- знання ПК: MS Word, Excel
Освіта:
ДонНУ, 2005-2010`;
  const { fields } = await read(Buffer.from(text), { now });
  expect(fields).toMatchObject({
    name: { value: "Коваленко Ігор Миколайович" },
    phones: [{ value: "+380501234567" }],
    city: { value: "Харків" },
    desiredSalary: { value: { minor: 2_500_000, currency: "UAH" } },
    education: [{ value: { institution: "ДонНУ", from: { y: 2005 }, to: { y: 2010 } } }],
  });
  expect(fields.experience.map(({ value }) => [value.title, value.employer, value.end])).toEqual([
    ["водій-експедитор", "ТОВ «Нова Пошта»", null],
    ["водій", "ПП «Транс-Схід»", null],
  ]);
  const ids = fields.competencies.map(({ value }) => value.competencyID);
  expect(ids).toEqual(expect.arrayContaining(["driving-b", "word", "excel"]));
  expect(ids).not.toContain("c-lang");
});
