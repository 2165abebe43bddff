import { setTimeout } from "node:timers/promises";
import { addressOf } from "@kolo/core/people/intake/model";
import { createTransport, type SendMailOptions } from "nodemailer";
import { opened, type World } from "../src/testing/world.ts";
import type { Journey } from "./journey.ts";
import { resume } from "./resume.ts";

/** Sends a mail as anybody in the world would: to the port where mail comes in. */
async function mailed({ kolo: { mailIn } }: World, vacancyID: string, mail: SendMailOptions): Promise<void> {
  const transport = createTransport({ host: "127.0.0.1", port: mailIn.port, ignoreTLS: true });
  await transport.sendMail({ ...mail, to: addressOf(mailIn.domain, vacancyID) });
  transport.close();
}

/** A résumé mailed to a vacancy is on its board by itself; a mail without one is a candidate in one tap. */
export const mailIn: Journey = {
  key: "M14",
  says: "Make a candidate of a mail that Kolo could not use by itself",
  budget: 1,
  async prepare(world, width) {
    const { vacancyID } = await opened(world, "Accountant");
    const { person, file } = await resume(width === "desk" ? 931 : 932);
    const attachments = [{ filename: file.name, content: Buffer.from(file.bytes) }];
    await mailed(world, vacancyID, { from: "hr@agency.test", subject: "CV", text: "Attached.", attachments });
    const sender = `Petra ${width === "desk" ? "Desk" : "Phone"}`;
    const subject = `A question of ${sender}`;
    const from = { name: sender, address: `${width}@petra.test` };
    await mailed(world, vacancyID, { from, subject, text: "Do you still look for somebody?" });
    const isListed = async () =>
      (await world.ann.call<{ mails: { subject: string }[] }>("GET", "/intake")).mails.some(
        (one) => one.subject === subject,
      );
    while (!(await isListed())) await setTimeout(100);
    return {
      who: world.ann,
      at: "/candidates/mail",
      shows: (page) => page.getByRole("heading", { name: subject }),
      async walk({ page, click, look }) {
        const mail = page.getByRole("article", { name: subject });
        await mail.getByText("No résumé was recognised in it.").waitFor();
        await look();
        await click(mail.getByRole("button", { name: "Make a candidate" }));
        await mail.waitFor({ state: "hidden" });
        await page.goto(`/vacancies/${vacancyID}`);
        await page.getByText(sender).first().waitFor();
        await page.getByText(person.name).first().waitFor();
      },
    };
  },
};
