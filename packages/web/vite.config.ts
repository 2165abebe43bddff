import tailwindcss from "@tailwindcss/vite";
import icons from "unplugin-icons/vite";
import { defineConfig } from "vite";
import solid from "vite-plugin-solid";
import { trustedTemplates } from "./vite/trusted-templates.ts";

export default defineConfig({
  plugins: [
    icons({
      compiler: "solid",
      iconCustomizer: (_collection, _icon, props) => {
        Object.assign(props, { width: "16", height: "16", "aria-hidden": "true" });
      },
    }),
    // Inline style attributes in templates would be blocked by the page's policy; styles are set through the CSSOM.
    solid({ solid: { inlineStyles: false } as object }),
    tailwindcss(),
    trustedTemplates(),
  ],
  build: {
    target: "es2023",
    // New enough that light-dark() stays as written.
    cssTarget: ["chrome125", "firefox128", "safari17.5"],
    manifest: true,
    // A link element per part of a page took a third of the main thread's time while a board loads; the browser finds
    // a page's parts by their imports, one round trip later.
    modulePreload: { polyfill: false, resolveDependencies: () => [] },
    // A data: URL would need a hole in the policy.
    assetsInlineLimit: 0,
    rolldownOptions: {
      // Core's schemas and refusals are values: a page that only asks `can()` or `heat()` loads none of them.
      treeshake: { manualPureFunctions: ["v", "ID", "refusals", "monotonicFactory"], propertyReadSideEffects: false },
      // All that the first page needs anyway is one file: fewer requests, and it packs better together.
      output: { codeSplitting: { groups: [{ name: "base", tags: ["$initial"] }] } },
    },
  },
  server: { proxy: { "/api": "http://127.0.0.1:3000", "/local": "http://127.0.0.1:3000" } },
});
