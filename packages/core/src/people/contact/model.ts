import type { Info as Person } from "../person/model.ts";

/** Something that only one human being has: it tells who a newcomer is. A file is known by the SHA-256 of its bytes, in hex. */
export interface Contact {
  readonly kind: "mail" | "phone" | "file";
  readonly value: string;
}

/** By what a person is known again. */
export const contactsOf = ({ mails, phones }: Pick<Person, "mails" | "phones">): Contact[] => [
  ...mails.map((value) => ({ kind: "mail" as const, value })),
  ...phones.map((value) => ({ kind: "phone" as const, value })),
];
