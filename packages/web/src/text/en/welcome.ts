export const welcome = {
  title: (name: string) => `Welcome, ${name}`,
  hint: (firm: string) => `${firm} looks forward to your first day. This page stays up to date.`,
  needsLink: "Open the link from your letter.",
  begins: "You begin",
  where: "Where",
  meets: "Who meets you",
  papers: "Papers to bring or to sign",
  toRead: "Please read and confirm",
  prepared: "What is being prepared for you",
  account: "On your first day you get a letter that opens your account in Kolo.",
};
