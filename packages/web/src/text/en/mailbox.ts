export const mailbox = {
  title: "Mailbox",
  hint: "This Kolo keeps its letters on its own machine. Here they all are, whoever they are for.",
  empty: "No letters yet",
  emptyHint: "Invitations and sign-in links will lie here.",
  letters: "Letters",
  to: (mail: string) => `To ${mail}`,
  files: "Attachments",
  back: "Back to the letters",
};
