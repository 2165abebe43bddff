export const mailbox = {
  title: "Mailbox",
};
