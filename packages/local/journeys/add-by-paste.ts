import type { Page } from "playwright-core";
import type { Journey, Width } from "./journey.ts";

const page = (name: string, mail: string) => `<main><h1>${name}</h1><p>UX designer</p><p>Lisbon</p>
<ul><li>Phone: <a href="tel:+351210000142">+351 21 000 0142</a></li><li><a href="mailto:${mail}">${mail}</a></li></ul>
<h2>Skills</h2><p>Figma, Prototyping, Design systems</p>
<h2>Experience</h2><p>March 2019 - May 2023<br>Studio Heron<br>UX designer</p></main>`;
const PEOPLE: Record<Width, readonly [string, string]> = {
  desk: ["Paula Pasted", "paula.pasted@example.com"],
  phone: ["Peter Pasted", "peter.pasted@example.com"],
};

/** What copying a page leaves in the clipboard. */
async function copied(at: Page, html: string) {
  await at.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  const text = html.replace(/<[^>]+>/g, " ");
  await at.evaluate(
    async (content) => {
      const blobs = Object.entries(content).map(([type, words]) => [type, new Blob([words], { type })]);
      await navigator.clipboard.write([new ClipboardItem(Object.fromEntries(blobs))]);
    },
    { "text/html": html, "text/plain": text },
  );
}

export const addByPaste: Journey = {
  key: "J2",
  says: "Add a candidate by pasting a job site's page",
  budget: 2,
  async prepare({ ann }, width) {
    const [name, mail] = PEOPLE[width];
    return {
      who: ann,
      at: "/candidates",
      shows: (at) => at.getByRole("button", { name: "Paste a résumé" }),
      async walk({ page: at, click, press, look }) {
        await copied(at, page(name, mail));
        if (width === "desk") await press("ControlOrMeta+v");
        else await click(at.getByRole("button", { name: "Paste a résumé" }));
        const tray = at.getByRole("region", { name: "Résumés" });
        const confirm = tray.getByRole("button", { name: /^Confirm \d+ fields?$/ });
        await tray.getByRole("link", { name }).waitFor();
        await confirm.waitFor();
        await look();
        await click(confirm);
        await confirm.waitFor({ state: "hidden" });
      },
    };
  },
};
