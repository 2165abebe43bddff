/**
 * After the browser got its session: the page asked for is loaded anew, and nothing of a former session stays. Without
 * that, what had been refused before sometimes held the page on its skeleton for good.
 */
export const enter = (to: string) => location.replace(to);

/** A path of this site to go back to; anything else (another site in disguise) leads home. */
export const homeward = (to: string | undefined) => (to && /^\/(?![/\\])/.test(to) ? to : "/");
