export const thanks = {
  title: "Thanks",
  say: "Say thanks",
  hint: "Free, and everybody reads it.",
  to: "To whom",
  words: "What for, in your words",
  send: "Thank",
  said: "Your thanks are said.",
  takeBack: "Take back",
  takeBackOne: (name: string) => `Take back the thanks to ${name}`,
  line: (from: string, to: string) => `${from} → ${to}`,
  none: "Nobody has said thanks yet",
  noneHint: "One sentence is enough. It costs nothing and is seen by all.",
};
