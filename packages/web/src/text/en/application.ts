export const application = {
  one: "In a vacancy",
};
