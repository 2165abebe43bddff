import * as v from "valibot";
import { Locale } from "../context.ts";

/** The language in which the sample firm's house, vacancies and notes are written. */
export const Order = v.strictObject({ locale: Locale });
export type Order = v.InferOutput<typeof Order>;
