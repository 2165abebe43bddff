export const access = {
  signIn: "Sign in",
  join: "Join the firm",
};
