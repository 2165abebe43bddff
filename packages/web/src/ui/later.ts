const waiting = new Set<() => void>();
let asked = false;

function ask() {
  if (asked || waiting.size === 0) return;
  asked = true;
  requestAnimationFrame(() =>
    setTimeout(() => {
      asked = false;
      const [act] = waiting;
      if (act) waiting.delete(act);
      act?.();
      ask();
    }),
  );
}

/**
 * Does what is not needed for the first look after it was painted: one act a frame, in the order they came, so that
 * keys and presses are answered in between.
 * @returns what lets go of it
 */
export function later(act: () => void): () => void {
  waiting.add(act);
  ask();
  return () => void waiting.delete(act);
}
