export const interview = {
  one: "Interview",
  title: "Interviews",
};
