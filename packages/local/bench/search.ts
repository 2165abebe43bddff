import type { Figure } from "./figure.ts";
import { rounds } from "./search/rounds.ts";
import { size } from "./search/size.ts";

/** The search of the base: its code, and its speed beside others'. */
export const measure = async (): Promise<Figure[]> => [...(await size()), ...(await rounds())];
