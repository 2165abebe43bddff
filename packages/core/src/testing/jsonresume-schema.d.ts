/** The schema's own package comes without types. */
declare module "@jsonresume/schema" {
  const schema: { validate(resume: unknown, ended: (errors: readonly unknown[] | null) => void): void };
  export default schema;
}
