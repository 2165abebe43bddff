import { Amount } from "@kolo/core/motivation/points/model";
import * as v from "valibot";

/** Whether a text can be the points of a task; an empty one promises none. */
export const isAmount = (text: string): boolean => text.trim() === "" || v.is(Amount, Number(text));
