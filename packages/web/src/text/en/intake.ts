import { plural } from "../plural.ts";

const number = plural("en");

export const intake = {
  title: "Mail that could not be used",
  hint: "Letters to your addresses that brought no candidate, with the reason. They are kept for 90 days.",
  byMail: "Résumés by mail",
  byMailHint:
    "A letter with a résumé becomes a candidate by itself. Each vacancy has an address of its own, shown where it is edited.",
  vacancyHint: "A résumé mailed to this address becomes a candidate of this vacancy.",
  copyAddress: "Copy the address for résumés",
  copy: "Copy",
  copied: "Copied",
  waiting: (count: number) =>
    number(count, { one: "# letter could not be used", other: "# letters could not be used" }),
  look: "Look",
  none: "Nothing waits here",
  noneHint: "Letters that Kolo cannot use by itself are shown here with the reason.",
  nobody: "Sender unknown",
  noSubject: "No subject",
  take: "Make a candidate",
  taken: "Taken in: the candidate appears in a moment.",
  save: "Save the letter",
  dismiss: "Not needed",
  dismissed: "Put away.",
  more: "Show more",
  password: (name: string) => `Password of “${name}”`,
  brought: "Taken in:",
  opening: "The file is being read with this password.",
};
