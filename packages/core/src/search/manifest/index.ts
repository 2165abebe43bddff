import { put, unmet, type Write } from "../../commit.ts";
import { type Items, ofKind } from "../../partition.ts";
import { ManifestEntity } from "./entity.ts";

/** A segment in the bucket: its name, and how many it holds. */
export interface Stored {
  readonly segmentID: string;
  readonly count: number;
}

/** Of which segments the base is made, the newest first; what they do not hold waits in the tail. */
export interface Manifest {
  readonly version: number;
  /** When these segments became the base. */
  readonly at: string;
  readonly segments: Stored[];
  /** What they came in place of: the last good ones, should these not open. For a while. */
  readonly previous?: Stored[] | undefined;
  /** The object that lists the changes which stand in the segments and may still be in the tail. */
  readonly folded?: string | undefined;
  /** Somebody could not open the segments: they are made anew. */
  readonly broken?: boolean | undefined;
}

/** The manifest among items as the table has them, by kind. */
export const among = (items: Items): Manifest | undefined => ofKind(ManifestEntity, items)[0];

/** The next manifest in place of the one it was made from. Lost with `db.stale` when another came between. */
export const replaced = (before: Manifest | undefined, next: Omit<Manifest, "version">): Write =>
  put(
    ManifestEntity.put({ ...next, version: (before?.version ?? 0) + 1 }).where(({ version }, { eq, notExists }) =>
      before ? eq(version, before.version) : notExists(version),
    ),
  );

type Patch = ReturnType<typeof ManifestEntity.patch>;
/** Notes something on this version; another is no longer of interest. */
async function noted(version: number, note: (patch: Patch) => ReturnType<Patch["set"]>): Promise<void> {
  const told = note(ManifestEntity.patch({ base: "all" })).where((item, { eq }) => eq(item.version, version));
  await told.go({ response: "none" }).catch((error: unknown) => {
    if (!unmet(error)) throw error;
  });
}

/** Tells that somebody could not read the segments of this version. */
export const reported = (version: number) => noted(version, (patch) => patch.set({ broken: true }));

/** Tells that what the segments of this version came in place of is there no more. */
export const settled = (version: number) => noted(version, (patch) => patch.remove(["previous"]));
