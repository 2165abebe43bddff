import {
  QueryObserver,
  type QueryObserverOptions,
  type QueryObserverResult,
  useQueryClient,
} from "@tanstack/solid-query";
import { createComputed, createMemo, createSignal, on, onCleanup, untrack } from "solid-js";

/**
 * A query's result as it came. The usual query suspends whoever reads what is not there yet, and makes a signal of every
 * field that is read: a table that changes with each sign typed can afford neither.
 */
export function usePlain<Data>(options: () => QueryObserverOptions<Data>): () => QueryObserverResult<Data> {
  const client = useQueryClient();
  const wanted = createMemo(() => client.defaultQueryOptions(options()));
  const observer = new QueryObserver<Data>(client, untrack(wanted));
  const [result, setResult] = createSignal(observer.getOptimisticResult(untrack(wanted)));
  onCleanup(observer.subscribe((next) => setResult(() => next)));
  createComputed(
    on(
      wanted,
      (next) => {
        observer.setOptions(next);
        setResult(() => observer.getCurrentResult());
      },
      { defer: true },
    ),
  );
  return result;
}
