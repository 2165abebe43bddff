import { UploadEntity } from "./entity.ts";

/** The query for what there is, for who moves it as it stands to another person. */
export const rangeOf = (uploadID: string): unknown => UploadEntity.query.byID({ uploadID }).params();
