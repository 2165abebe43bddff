import { put, update, type Write } from "../../commit.ts";
import { author, type Ctx } from "../../context.ts";
import { RecountEntity } from "./entity.ts";

/** Somebody changed what a day means in an office: its open deadlines are to be told anew. */
export interface Recount {
  readonly officeID: string;
  readonly orderedAt: string;
  readonly orderedBy: string;
  readonly waiting?: "yes" | undefined;
}

/** For the transaction that changes the office. A later change takes the place of one not carried through: it tells all anew. */
export const ordered = (ctx: Ctx, officeID: string): Write =>
  put(RecountEntity.put({ officeID, orderedAt: ctx.now, orderedBy: author(ctx), waiting: "yes" }));

/** All of it was done. Lost when the office was changed again meanwhile: then there is more to do. */
export const finished = ({ officeID, orderedAt }: Recount): Write =>
  update(
    RecountEntity.patch({ officeID })
      .remove(["waiting"])
      .where((field, { eq }) => eq(field.orderedAt, orderedAt)),
  );

export async function find(officeID: string): Promise<Recount | undefined> {
  const { data } = await RecountEntity.get({ officeID }).go({ consistent: true });
  return data ?? undefined;
}

export async function waiting(): Promise<Recount[]> {
  const { data } = await RecountEntity.query.waiting({ waiting: "yes" }).go({ pages: "all" });
  return data;
}
