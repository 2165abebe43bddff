export const candidate = {
  one: "Candidate",
  title: "Candidates",
};
