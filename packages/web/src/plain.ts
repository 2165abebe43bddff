import {
  QueryObserver,
  type QueryObserverOptions,
  type QueryObserverResult,
  useQueryClient,
} from "@tanstack/solid-query";
import { type Accessor, batch, createComputed, createMemo, createSignal, on, onCleanup, untrack } from "solid-js";

/** What is known of an answer. Each part tells its readers when it changes, and of the others they hear nothing. */
export interface Plain<Data> {
  readonly data: Accessor<Data | undefined>;
  readonly error: Accessor<Error | null>;
  /** What is asked has no answer yet; the data, if any, are those of what was asked before. */
  readonly coming: Accessor<boolean>;
  /** Asks again what was asked last. */
  again(): void;
}

/**
 * A query's result as it came. The usual query suspends whoever reads what is not there yet, and makes a signal of every
 * field that is read: a table that changes with each sign typed can afford neither.
 */
export function usePlain<Data>(options: () => QueryObserverOptions<Data>): Plain<Data> {
  const client = useQueryClient();
  const wanted = createMemo(() => client.defaultQueryOptions(options()));
  const observer = new QueryObserver<Data>(client, untrack(wanted));
  const first = observer.getOptimisticResult(untrack(wanted));
  const [data, setData] = createSignal(first.data);
  const [error, setError] = createSignal(first.error);
  const [coming, setComing] = createSignal(isComing(first));
  const take = (next: QueryObserverResult<Data>) =>
    batch(() => {
      setData(() => next.data);
      setError(() => next.error);
      setComing(isComing(next));
    });
  onCleanup(observer.subscribe(take));
  createComputed(
    on(
      wanted,
      (next) => {
        observer.setOptions(next);
        take(observer.getCurrentResult());
      },
      { defer: true },
    ),
  );
  return { data, error, coming, again: () => void observer.refetch() };
}

const isComing = (result: QueryObserverResult) => result.isPending || result.isPlaceholderData;
