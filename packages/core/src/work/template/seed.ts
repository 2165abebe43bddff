import type { Locale } from "../../context.ts";
import type { Info as Firm } from "../../firm/model.ts";
import type { Info, Kind, Step } from "./model.ts";
import { type Names, WORDS } from "./words.ts";

/** How departments are called that serve all others; the word's beginning is enough. */
const CALLED: Record<string, RegExp> = {
  it: /^(it|it\b.*|ит|іт|інф.*|инф.*|information tech.*|tech.* support)(?=$|[\s,.-])/i,
  security: /(secur|безоп|безпек|охрана|охорона)/i,
  hr: /(^hr\b|human|people|personnel|кадр|персонал|эйчар)/i,
  office: /(office|admin|facilit|ахо|адмін|админ|хоз|госп)/i,
};

interface Draft {
  readonly key: keyof Names;
  /** Absent: the person's own department. */
  readonly by?: keyof typeof CALLED;
  readonly workdays: number;
  readonly localTime?: string;
  readonly after?: readonly (keyof Names)[];
  readonly optional?: true;
  readonly opens?: true;
}

/** The mission's own example: computer one working day before, security briefing, access opened by the head. */
const DRAFTS: Record<Kind, readonly Draft[]> = {
  onboarding: [
    { key: "contract", by: "hr", workdays: -5 },
    { key: "order", by: "it", workdays: -5 },
    { key: "desk", by: "office", workdays: -2, optional: true },
    { key: "plan", workdays: -2 },
    { key: "pass", by: "security", workdays: -1 },
    { key: "computer", by: "it", workdays: -1, after: ["order"] },
    { key: "welcome", by: "hr", workdays: 0, localTime: "10:00", optional: true },
    { key: "briefing", by: "security", workdays: 0, after: ["pass"] },
    { key: "access", workdays: 1, after: ["computer", "briefing"], opens: true },
    { key: "week", by: "hr", workdays: 5, optional: true },
    { key: "review", workdays: 20, after: ["access"] },
  ],
  offboarding: [
    { key: "handover", workdays: -3 },
    { key: "talk", by: "hr", workdays: -2, optional: true },
    { key: "papers", by: "hr", workdays: 0 },
    { key: "computerBack", by: "it", workdays: 0 },
    { key: "accessOff", by: "it", workdays: 0, after: ["handover"] },
    { key: "passBack", by: "security", workdays: 0 },
  ],
  move: [
    { key: "handover", workdays: -2 },
    { key: "movePapers", by: "hr", workdays: -1 },
    { key: "deskMove", by: "office", workdays: -1, optional: true },
    { key: "accessChange", by: "it", workdays: 0 },
    { key: "plan", workdays: 1 },
  ],
  promotion: [
    { key: "movePapers", by: "hr", workdays: -1 },
    { key: "announce", workdays: 0, optional: true },
    { key: "accessChange", by: "it", workdays: 0 },
    { key: "plan", workdays: 5 },
  ],
};

const KINDS = Object.keys(DRAFTS) as Kind[];

/** The same id in every firm and each time, so that a suggestion that is saved becomes that very template. */
const fixed = (prefix: string, kind: Kind, index: number) => {
  const number = String(KINDS.indexOf(kind) * 100 + index).padStart(26, "0");
  return `${prefix}-${number}`;
};

/** Kolo's suggestions, in the firm's language, with the departments that this firm seems to have for it. */
export const seeds = (firm: Firm): Info[] => KINDS.map((kind) => seed(firm, kind, DRAFTS[kind]));

function seed(firm: Firm, kind: Kind, drafts: readonly Draft[]): Info {
  const locale: Locale = firm.locale;
  const idOf = (key: keyof Names) => fixed("stp", kind, drafts.findIndex((draft) => draft.key === key) + 1);
  const steps = drafts.map(({ key, by, workdays, localTime, after = [], optional, opens }): Step => {
    const departmentID = by && serving(firm, by);
    return {
      stepID: idOf(key),
      title: WORDS[locale].steps[key],
      ...(departmentID && { departmentID }),
      workdays,
      ...(localTime && { localTime }),
      after: after.map(idOf),
      mandatory: !optional,
      ...(opens && { opens }),
      documents: [],
    };
  });
  return { templateID: fixed("tpl", kind, 0), kind, name: WORDS[locale].kinds[kind], steps, version: 0 };
}

/** The department that does this for all; where there is none, who looks after people does. */
function serving({ departments }: Firm, what: keyof typeof CALLED): string | undefined {
  const called = (key: string) => departments.find(({ name }) => CALLED[key]?.test(name.trim()))?.departmentID;
  return called(what) ?? called("hr");
}
