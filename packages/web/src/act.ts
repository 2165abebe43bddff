import { createSignal } from "solid-js";
import { ApiError } from "./api.ts";
import { problem } from "./text/index.ts";
import { focusWrong } from "./ui/focus.ts";
import { notify } from "./ui/toast.ts";

/**
 * One form's act: while it runs the button is busy; a "no" of the server stays beside the form, in words of the
 * language shown now. `wrong("mail")` says whether the server refused that field's value.
 */
export function useAct() {
  const [busy, setBusy] = createSignal(false);
  const [refused, setRefused] = createSignal<ApiError>();
  const fields = () => (refused()?.data.fields ?? {}) as Record<string, unknown>;

  async function run(act: () => Promise<unknown>): Promise<boolean> {
    if (busy()) return false;
    setBusy(true);
    setRefused(undefined);
    try {
      await act();
      return true;
    } catch (error) {
      if (!(error instanceof ApiError)) throw error;
      setRefused(error);
      focusWrong();
      return false;
    } finally {
      setBusy(false);
    }
  }

  return {
    run,
    busy,
    wrong: (field: string) => field in fields(),
    /** The refusal in words, unless it is about single fields, which say it themselves. */
    error: () => {
      const no = refused();
      return no && Object.keys(fields()).length === 0 ? problem(no.code, no.data) : undefined;
    },
  };
}

/** A failure in words: the server's "no", or that something went wrong. Undefined while nothing failed. */
export function inWords(error: unknown): string | undefined {
  if (error === null || error === undefined) return undefined;
  return error instanceof ApiError ? problem(error.code, error.data) : problem("internal");
}

/** An act without a form: what came of it. The server's "no" is said in a message. */
export async function orWhyNot<Made>(act: () => Promise<Made>): Promise<Made | undefined> {
  try {
    return await act();
  } catch (error) {
    if (!(error instanceof ApiError)) throw error;
    notify(problem(error.code, error.data));
    return undefined;
  }
}

/** For `<form onSubmit>`: the page stays, the act runs. */
export const submitting = (act: () => unknown) => (event: SubmitEvent) => {
  event.preventDefault();
  act();
};

/** What a form's named field holds. */
export const typed = (form: HTMLFormElement, name: string) => String(new FormData(form).get(name) ?? "");
