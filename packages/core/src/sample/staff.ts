import { Faker } from "@faker-js/faker";
import * as Account from "../access/account/index.ts";
import * as Address from "../access/address/index.ts";
import { commit } from "../commit.ts";
import type { Ctx } from "../context.ts";
import { once } from "./once.ts";
import type { Order, Placed } from "./order.ts";
import { LOCALES } from "./sheet.ts";

/** Some forty invented colleagues take their seats. */
export async function hired(ctx: Ctx, order: Placed): Promise<Order> {
  const faker = new Faker({ locale: LOCALES[order.locale] });
  faker.seed(1);
  const staff = order.seats.map((seat): Account.Info => {
    const sex = faker.person.sexType();
    return { ...seat, name: `${faker.person.firstName(sex)} ${faker.person.lastName(sex)}` };
  });
  const writes = staff.flatMap((one) => [
    Account.written({ ...one, epoch: 0, invites: 0 }),
    Address.taken(one.mail, one.accountID),
  ]);
  await once(ctx, "staff", (act) => commit(act, writes, true));
  return { ...order, staff };
}
