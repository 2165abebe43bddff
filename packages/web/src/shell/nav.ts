import type { Component, JSX } from "solid-js";
import { t } from "../text/index.ts";
import {
  Briefcase,
  Calendar,
  Flame,
  Inbox,
  ListChecks,
  Settings,
  Sprout,
  Sun,
  Trophy,
  User,
  Users,
} from "../ui/icon.ts";

export interface Place {
  readonly href: string;
  readonly name: () => string;
  /** For the narrow bar of a phone, where the name is too long in some language. */
  readonly short?: () => string;
  readonly icon: Component<JSX.SvgSVGAttributes<SVGSVGElement>>;
  /** Pressed after G, in any keyboard layout. */
  readonly key?: string;
}

export const WORK: readonly Place[] = [
  { href: "/", name: () => t().task.day, icon: Sun, key: "d" },
  { href: "/tasks", name: () => t().task.title, icon: ListChecks, key: "o" },
  { href: "/points", name: () => t().points.title, icon: Trophy, key: "p" },
  { href: "/first-days", name: () => t().run.title, short: () => t().run.short, icon: Sprout, key: "f" },
];

export const HIRING: readonly Place[] = [
  { href: "/vacancies", name: () => t().vacancy.title, icon: Briefcase, key: "v" },
  { href: "/candidates", name: () => t().candidate.title, icon: Users, key: "c" },
  {
    href: "/interviews",
    name: () => t().interview.title,
    short: () => t().shell.interviewsShort,
    icon: Calendar,
    key: "i",
  },
];

const MAILBOX: Place = { href: "/mailbox", name: () => t().mailbox.title, icon: Inbox };

/** The mailbox shows the mail of a one-machine Kolo; in the cloud mail goes out for real and there is none. */
export const company = (local: boolean): readonly Place[] => [
  { href: "/team", name: () => t().team.title, icon: User, key: "t" },
  { href: "/lateness", name: () => t().lateness.title, icon: Flame, key: "l" },
  {
    href: "/settings",
    name: () => t().team.settings,
    short: () => t().shell.settingsShort,
    icon: Settings,
    key: "s",
  },
  ...(local ? [MAILBOX] : []),
];
