interface Operations {
  eq(field: never, value: never): string;
  notExists(field: never): string;
}

/**
 * For `where` of an operation: these attributes are as they were read, and those that were not there are still absent.
 * ElectroDB types a condition by its entity, of which this knows nothing.
 */
export const asRead = (read: Readonly<Record<string, unknown>>) => (field: object, operations: object) => {
  const { eq, notExists } = operations as Operations;
  const fields = field as Record<string, never>;
  const same = ([name, value]: [string, unknown]) =>
    value === undefined ? notExists(fields[name] as never) : eq(fields[name] as never, value as never);
  return Object.entries(read).map(same).join(" AND ");
};
