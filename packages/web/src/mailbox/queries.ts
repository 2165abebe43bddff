import { useQuery } from "@tanstack/solid-query";

/** A letter as the one-machine Kolo keeps it: words and files, never HTML. */
export interface Letter {
  readonly mailID: string;
  readonly at: string;
  readonly from: string;
  readonly to: readonly string[];
  readonly subject: string;
  readonly text: string;
  readonly files: readonly { name: string; type: string; size: number; url: string }[];
}

async function letters(): Promise<Letter[]> {
  const response = await fetch("/local/mail");
  const isJSON = (response.headers.get("content-type") ?? "").includes("json");
  return response.ok && isJSON ? response.json() : [];
}

/** The last letters, newest first; looked for anew every three seconds. */
export function useLetters() {
  const query = useQuery(() => ({
    queryKey: ["mailbox"],
    queryFn: letters,
    refetchInterval: 3000,
    reconcile: "mailID",
  }));
  return { all: () => (query.isSuccess ? query.data : []), pending: () => query.isPending };
}
