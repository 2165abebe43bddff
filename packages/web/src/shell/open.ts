import { createSignal } from "solid-js";

/** Which of the shell's own layers are open. */
const [palette, setPalette] = createSignal(false);
const [help, setHelp] = createSignal(false);

export { help, palette, setHelp, setPalette };
