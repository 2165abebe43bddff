import { plural } from "../plural.ts";

const number = plural("en");

export const team = {
  title: "Team",
  settings: "Settings",
  count: (count: number) => number(count, { one: "# colleague", other: "# colleagues" }),
  search: "Find by the beginning of a name",
  name: "Name",
  department: "Department",
  office: "Office",
  none: "None",
  status: "State",
  statuses: { awaited: "Expected", invited: "Invited", active: "Works here", left: "Left" },
  invite: "Invite",
  inviteTitle: "Invite a colleague",
  send: "Send the invitation",
  sent: (mail: string) => `The invitation is on its way to ${mail}.`,
  language: "Language of the letter",
  again: "Invite again",
  takeBack: "Take the invitation back",
  leave: "Mark as left",
  left: (name: string) => `${name} can no longer sign in.`,
  change: "Change",
  edit: (name: string) => `Edit ${name}`,
  editTitle: "Edit a colleague",
  nobody: "Nobody here has such a name",
  more: "Show more",
};
