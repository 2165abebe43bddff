import { api, ok } from "../api.ts";
import { language, t } from "../text/index.ts";
import { Button } from "../ui/button.tsx";
import { Download } from "../ui/icon.ts";

/** Saves what other programs read, under the person's name. */
async function save(personID: string, name: string) {
  const resume = await ok(
    api.person[":personID"]["json-resume"].$get({ param: { personID }, query: { lang: language() } }),
  );
  const href = URL.createObjectURL(new Blob([JSON.stringify(resume, null, 2)], { type: "application/json" }));
  const link = Object.assign(document.createElement("a"), { href, download: `${name}.json` });
  link.click();
  URL.revokeObjectURL(href);
}

/** The profile as JSON Resume, to take along to another program. */
export const Export = (props: { personID: string; name: string }) => (
  <Button
    icon
    aria-label={t().candidate.exportJson}
    title={t().candidate.exportJson}
    onClick={() => void save(props.personID, props.name)}
  >
    <Download />
  </Button>
);
