import { db } from "../db.ts";

/** Does something between what comes next has read and its first write. */
export function atNextWrite<Answer>(act: () => Promise<Answer>): Promise<Answer> {
  return new Promise((resolve, reject) => {
    db.client.middlewareStack.add(
      (next, { commandName = "" }) =>
        async (args) => {
          if (!commandName.startsWith("TransactWrite")) return next(args);
          db.client.middlewareStack.remove("between");
          await act().then(resolve, reject);
          return next(args);
        },
      { step: "initialize", name: "between" },
    );
  });
}
