import { direct, ok, setSignedOut } from "../api.ts";
import { LANGUAGES, type Language, setTheme, type Theme, theme } from "../prefs.ts";
import { language, problem, speak, t } from "../text/index.ts";
import { Globe, LogOut, Monitor, Moon, Sun } from "../ui/icon.ts";
import Menu from "../ui/menu.tsx";
import { notify } from "../ui/toast.ts";

const THEMES = [
  ["light", Sun],
  ["dark", Moon],
  ["system", Monitor],
] as const satisfies readonly (readonly [Theme, unknown])[];
const languages = Object.keys(LANGUAGES) as Language[];

async function leave(call: Promise<unknown>) {
  try {
    await call;
    setSignedOut(true);
  } catch (error) {
    notify(problem(error instanceof Error ? error.message : "internal"));
  }
}

/** Theme, language and the ways out. */
export default function UserMenu(props: { anchor: HTMLElement; onClose: () => void }) {
  const groups = () => [
    {
      label: t().shell.theme,
      chosen: THEMES.findIndex(([one]) => one === theme()),
      items: THEMES.map(([one, icon]) => ({ label: t().shell[one], icon, onSelect: () => setTheme(one) })),
    },
    {
      label: t().shell.language,
      chosen: languages.indexOf(language()),
      items: languages.map((one) => ({
        label: LANGUAGES[one],
        lang: one,
        icon: Globe,
        onSelect: () => void speak(one),
      })),
    },
    {
      items: [
        { label: t().shell.signOut, icon: LogOut, onSelect: () => void leave(ok(direct.session.$delete())) },
        {
          label: t().shell.signOutEverywhere,
          icon: LogOut,
          onSelect: () => void leave(ok(direct.session.all.$delete())),
        },
      ],
    },
  ];
  return <Menu anchor={props.anchor} label={t().shell.account} groups={groups()} onClose={props.onClose} />;
}
