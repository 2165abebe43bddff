import { among, type Change, read } from "../tail/index.ts";

/** Every change in the tail. */
export const waiting = async (): Promise<Change[]> => among(await read());
