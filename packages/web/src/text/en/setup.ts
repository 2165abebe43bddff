export const setup = {
  title: "Set up your firm",
};
