import { useQuery } from "@tanstack/solid-query";

/** Whether this Kolo keeps its mail on its own machine: only that one answers at /local/mail with JSON. */
async function answersLocally(): Promise<boolean> {
  const response = await fetch("/local/mail", { method: "HEAD" });
  return response.ok && (response.headers.get("content-type") ?? "").includes("json");
}

export function useLocalMail() {
  const query = useQuery(() => ({
    queryKey: ["local-mail"],
    queryFn: answersLocally,
    staleTime: Infinity,
    retry: false,
  }));
  return () => query.data ?? false;
}
