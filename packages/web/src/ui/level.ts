import type { Level } from "@kolo/core/hiring/vacancy/model";
import { num } from "../text/format.ts";
import { t } from "../text/index.ts";

/** "3 · alone": a level of the one scale for requirement, claim and grade. */
export const levelName = (level: Level) => `${num(level)} · ${t().vacancy.levels[level - 1]}`;
