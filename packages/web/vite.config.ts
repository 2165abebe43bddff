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
    modulePreload: { polyfill: false },
    // A data: URL would need a hole in the policy.
    assetsInlineLimit: 0,
  },
  server: { proxy: { "/api": "http://127.0.0.1:3000", "/local": "http://127.0.0.1:3000" } },
});
