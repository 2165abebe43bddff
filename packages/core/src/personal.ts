/**
 * What an attribute tells of a human being. Every attribute of every entity has a tag, so that export, redaction
 * and erasure can be told what to touch, and a new attribute cannot be forgotten (personal.test.ts).
 *   none      says nothing about a person          identity  who somebody is
 *   contact   how to reach them                    salary    what they earn or ask
 *   age       birth date, age                      opinion   what others think or decided of them
 *   history   what they did or what befell them    secret    proves who they are: never leaves the server
 */
export type Tag = "none" | "identity" | "contact" | "salary" | "age" | "opinion" | "history" | "secret";

/** The shape of the map beside an entity: `export const personal = { name: "identity", … } satisfies Tags`. */
export type Tags = Readonly<Record<string, Tag>>;
