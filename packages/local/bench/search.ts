import type { Figure } from "./figure.ts";
import { reads } from "./search/reads.ts";
import { rounds } from "./search/rounds.ts";
import { size } from "./search/size.ts";

/** The search of the base: its code, what it reads of the table, and its speed beside others'. */
export const measure = async (): Promise<Figure[]> => [...(await size()), ...(await reads()), ...(await rounds())];
