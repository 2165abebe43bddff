import "./styles/main.css";
import { render } from "solid-js/web";
import { App } from "./app.tsx";
import { startLanguage } from "./prefs.ts";
import { speak } from "./text/index.ts";

const root = document.getElementById("app");
if (!root) throw new Error("index.html has no #app");

// Not a top-level await: the dictionary's file imports from this one, and each would wait for the other.
void speak(startLanguage()).then(() => render(() => <App />, root));
