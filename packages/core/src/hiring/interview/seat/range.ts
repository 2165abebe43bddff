import { SeatEntity } from "./entity.ts";

/** The query for what there is, for who moves it as it stands to another person. */
export const rangeOf = (accountID: string, interviewID: string): unknown =>
  SeatEntity.query.byAccount({ accountID, interviewID }).params();
