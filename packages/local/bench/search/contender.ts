import type { Doc } from "../../../core/src/search/document.ts";
import type { Plan } from "../../../core/src/search/plan.ts";

/** One question: whom to look for, and which page of them. */
export interface Question {
  readonly plan: Plan;
  readonly from: number;
  readonly size: number;
}

/** The same answer from everybody: how many, who stands on the page, and of each facet the counts that are not zero. */
export interface Reply {
  readonly total: number;
  readonly personIDs: readonly string[];
  readonly facets: Readonly<Record<string, Readonly<Record<string, number>>>>;
}

/** A way to search the base. What it made of the people lies in a folder, as it would lie in the bucket. */
export interface Contender<Raw = unknown> {
  /** Writes the base into the folder. */
  make(docs: readonly Doc[], folder: string): Promise<void>;
  /** Takes the bytes of a first answer from the folder into memory, as a fetch leaves them. */
  fetch(folder: string): void;
  /** From those bytes to ready for questions. */
  open(folder: string): void;
  /** What it answers in its own way: the clock stops here. */
  ask(question: Question): Raw;
  reply(answer: Raw): Reply;
  /** Writes changed people in; only where it is asked for. */
  change?(folder: string, changed: readonly Doc[]): Promise<void>;
}
