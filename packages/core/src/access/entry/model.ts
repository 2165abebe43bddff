import * as v from "valibot";
import { Locale } from "../../context.ts";
import { Name } from "../../firm/model.ts";
import { Zone } from "../../time/zone/model.ts";
import { Mail, Password } from "../account/model.ts";
import { Token } from "../link/model.ts";

/** A password to compare: whatever was typed, up to a length that is no burden to hash. */
const Typed = v.pipe(v.string(), v.maxLength(200));

export const SignIn = v.strictObject({ mail: Mail, password: Typed });
export type SignIn = v.InferOutput<typeof SignIn>;

export const AskLink = v.strictObject({ mail: Mail });

export const Look = v.strictObject({ token: Token });

/** Using a link. A first administrator gives all; who joins may set a password, or go on with links. */
export const Spend = v.strictObject({
  token: Token,
  name: v.optional(Name),
  mail: v.optional(Mail),
  password: v.optional(Password),
  locale: v.optional(Locale),
  zone: v.optional(Zone),
});
export type Spend = v.InferOutput<typeof Spend>;

export const NewPassword = v.strictObject({ current: v.optional(Typed), password: Password });
export type NewPassword = v.InferOutput<typeof NewPassword>;
