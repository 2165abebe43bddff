import type { Info as Redemption } from "@kolo/core/motivation/redemption/model";
import type { Create, Edit } from "@kolo/core/motivation/reward/model";
import { useQuery, useQueryClient } from "@tanstack/solid-query";
import { api, ok } from "../api.ts";

/** The catalogue, as far as it is for the reader. */
export const useRewards = () =>
  useQuery(() => ({ queryKey: ["reward"], reconcile: "rewardID", queryFn: () => ok(api.reward.$get()) }));

/** One's own wishes. */
export const useWishes = (subject: () => string | undefined) =>
  useQuery(() => ({
    queryKey: ["redemption", "mine", subject()],
    reconcile: "redemptionID",
    queryFn: () => ok(api.redemption.$get({ query: {} })),
  }));

/** What waits on a desk: the reader's own without a department. */
export const useDesk = (departmentID: () => string | undefined) =>
  useQuery(() => ({
    queryKey: ["redemption", "desk", departmentID()],
    queryFn: () => ok(api.redemption.desk.$get({ query: { departmentID: departmentID() } })),
  }));

/** Acts on rewards and wishes; all that shows points is fetched again afterwards. */
export function useRewardActs() {
  const client = useQueryClient();
  const settled = async <Result>(call: Promise<Result>): Promise<Result> => {
    try {
      return await call;
    } finally {
      for (const key of ["reward", "redemption", "points"]) void client.invalidateQueries({ queryKey: [key] });
    }
  };
  const one = api.redemption[":redemptionID"];
  const at = ({ redemptionID }: Redemption) => ({ redemptionID });
  return {
    create: (json: Create) => settled(ok(api.reward.$post({ json }))),
    edit: (rewardID: string, json: Edit) => settled(ok(api.reward[":rewardID"].$put({ param: { rewardID }, json }))),
    ask: (json: { rewardID: string; version: number; words?: string }) => settled(ok(api.redemption.$post({ json }))),
    withdraw: (wish: Redemption) =>
      settled(ok(one.withdraw.$post({ param: at(wish), json: { version: wish.version } }))),
    approve: (wish: Redemption) => settled(ok(one.approve.$post({ param: at(wish), json: { version: wish.version } }))),
    fulfil: (wish: Redemption) => settled(ok(one.fulfil.$post({ param: at(wish), json: { version: wish.version } }))),
    decline: (wish: Redemption, words: string) =>
      settled(ok(one.decline.$post({ param: at(wish), json: { version: wish.version, words } }))),
    giveBack: (wish: Redemption, words: string) =>
      settled(ok(one.return.$post({ param: at(wish), json: { version: wish.version, words } }))),
  };
}
