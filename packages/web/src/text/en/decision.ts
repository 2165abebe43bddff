export const decision = {
  title: "Decision",
};
