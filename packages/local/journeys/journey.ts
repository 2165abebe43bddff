import type { Locator, Page } from "playwright-core";
import type { Drop, Visitor } from "../src/testing/visitor.ts";
import type { Member, World } from "../src/testing/world.ts";

/** A desk is 1440 px wide with a mouse and keys; a phone is 390 px wide with a finger. */
export type Width = "desk" | "phone";
export const WIDTHS: readonly Width[] = ["desk", "phone"];

/** One line of journeys.md: what somebody does, and in how many interactions at most. */
export interface Journey {
  readonly key: string;
  readonly says: string;
  readonly budget: number;
  /** What there is before it begins; made anew for each visit. */
  prepare(world: World, width: Width): Promise<Stand>;
}

/** Where a person stands when the journey begins, and how it goes from there. */
export interface Stand {
  /** Nobody: they come by a link and have no account. */
  readonly who?: Member;
  readonly at: string;
  /** What tells that the screen is there. */
  readonly shows: (page: Page) => Locator;
  /** Interactions allowed beyond the budget: one for each competency to grade. */
  readonly more?: number;
  walk(visit: Visit): Promise<void>;
}

export interface Visit extends Pick<Visitor, "click" | "fill" | "press" | "drag"> {
  readonly page: Page;
  readonly width: Width;
  /** Brings files: dropped at a desk; on a phone by the button, whose picking is part of the same tap. */
  bring(files: readonly Drop[]): Promise<void>;
  /** Looks whether everybody could use the screen as it stands now: axe. Costs neither interactions nor time. */
  look(): Promise<void>;
}

/** A name that no other visit uses. */
export const named = (journey: string, width: Width) => `${journey}${width}`;
