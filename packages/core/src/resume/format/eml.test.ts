import { expect, it } from "vitest";
import { read } from "../index.ts";
import { docxOf, mailOf, paragraph } from "../testing/files.ts";

const now = "2026-01-15T09:00:00.000Z";
const resume = docxOf(
  ["Олена Щербак", "olena@example.com", "Досвід роботи", "2020 – 2022 ТОВ «Ромашка», дизайнерка", "Навички", "Figma"]
    .map(paragraph)
    .join(""),
);

it("reads the résumé that is attached, and keeps the letter behind it", async () => {
  const mail = mailOf({
    from: "HR Agency <hr@agency.example>",
    text: "Надсилаю резюме кандидатки.\nТел. +380 44 000 00 00, hr@agency.example",
    files: [
      { name: "Резюме Щербак.docx", bytes: resume },
      { name: "logo.png", bytes: new Uint8Array([0x89, 0x50, 0x4e, 0x47]) },
    ],
  });
  const { kind, text, fields } = await read(mail, { now });
  expect(kind).toBe("eml");
  expect(text).toContain("Надсилаю резюме кандидатки.");
  expect(fields).toMatchObject({ name: { value: "Олена Щербак" }, mails: [{ value: "olena@example.com" }] });
  expect(fields.mails).toHaveLength(1);
});

it("asks the letter, then the sender, for contacts the résumé does not give", async () => {
  const bare = docxOf(["Олена Щербак", "Навички", "Figma"].map(paragraph).join(""));
  const files = [{ name: "cv.docx", bytes: bare }];
  const sent = mailOf({ from: "olena@example.com", text: "Мій телефон 067 123 45 67", files });
  const { fields } = await read(sent, { now });
  expect(fields.phones.map(({ value }) => value)).toEqual(["+380671234567"]);
  expect(fields.mails.map(({ value }) => value)).toEqual(["olena@example.com"]);
});

it("reads the letter itself when nothing is attached, and names the person after the sender", async () => {
  const text = "Доброго дня!\nДосвід роботи\n03.2020 – 05.2021 ТОВ «Ромашка», водій";
  const { fields } = await read(mailOf({ from: "Олена Щербак <olena@example.com>", text }), { now });
  expect(fields).toMatchObject({
    name: { value: "Олена Щербак" },
    experience: [{ value: { employer: "ТОВ «Ромашка»" } }],
  });
});

it("refuses as its attachment does, and reads no mail within a mail", async () => {
  const letter = { from: "a@example.com", text: "See attached" };
  const program = mailOf({ ...letter, files: [{ name: "cv.exe", bytes: Buffer.from("MZ\x90") }] });
  await expect(read(program, { now })).rejects.toMatchObject({ code: "resume.unsupported", data: { kind: "program" } });
  const within = mailOf({ ...letter, files: [{ name: "cv.txt", bytes: mailOf(letter) }] });
  await expect(read(within, { now })).rejects.toMatchObject({ data: { kind: "mail" } });
});
