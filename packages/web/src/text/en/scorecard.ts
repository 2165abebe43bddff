export const scorecard = {
  title: "Scorecard",
};
