import { Refused } from "../../error.ts";

/** Another run of the same upload may have been first; then there is nothing left to do. */
export async function unlessEnded<Result>(act: () => Promise<Result>): Promise<Result | undefined> {
  try {
    return await act();
  } catch (error) {
    if (error instanceof Refused && error.code === "upload.not_waiting") return undefined;
    throw error;
  }
}
