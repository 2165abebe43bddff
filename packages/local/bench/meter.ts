import { db } from "@kolo/core/db";

/** Capacity units of DynamoDB, the unit AWS bills: what `act` read and wrote, index writes included. */
export interface Units {
  reads: number;
  writes: number;
}

interface Output {
  ConsumedCapacity?: Consumed | Consumed[];
}
interface Consumed {
  CapacityUnits?: number;
}

const WRITES = /Write|Put|Update|Delete/;

/** Counts the units the table says each call consumed, while `act` runs; nothing else may use the table meanwhile. */
export async function metered(act: () => Promise<unknown>): Promise<Units> {
  const units: Units = { reads: 0, writes: 0 };
  db.client.middlewareStack.add(
    (next, { commandName = "" }) =>
      async (args) => {
        const result = await next({ ...args, input: { ...args.input, ReturnConsumedCapacity: "TOTAL" } });
        const { ConsumedCapacity } = result.output as Output;
        for (const { CapacityUnits = 0 } of [ConsumedCapacity ?? []].flat())
          units[WRITES.test(commandName) ? "writes" : "reads"] += CapacityUnits;
        return result;
      },
    { step: "initialize", name: "meter" },
  );
  try {
    await act();
  } finally {
    db.client.middlewareStack.remove("meter");
  }
  return units;
}
