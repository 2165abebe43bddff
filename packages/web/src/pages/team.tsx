import type { Info } from "@kolo/core/access/account/model";
import { can } from "@kolo/core/access/policy/model";
import { headsOf } from "@kolo/core/work/task/heads/model";
import { createSignal, lazy, Show, Suspense } from "solid-js";
import { useSession } from "../session.ts";
import { useTeam } from "../team/queries.ts";
import { t } from "../text/index.ts";
import { AwayMark } from "../ui/away-note.tsx";
import { Button, ButtonLink } from "../ui/button.tsx";
import { Chip } from "../ui/chip.tsx";
import { DataTable } from "../ui/data-table.tsx";
import { Empty } from "../ui/empty.tsx";
import { Pencil, Plane, Plus, Upload } from "../ui/icon.ts";
import { PageHead } from "../ui/page-head.tsx";
import { PersonLink } from "../ui/person-link.tsx";
import { Skeleton } from "../ui/skeleton.tsx";

const InviteDialog = lazy(() => import("../team/invite-dialog.tsx"));
const AbsenceListDialog = lazy(() => import("../absence/list-dialog.tsx"));
const EditDialog = lazy(() => import("../team/edit-dialog.tsx"));

/** Everybody who can sign in; administrators invite and place them here. */
export default function TeamPage() {
  const session = useSession();
  const [q, setQ] = createSignal("");
  const team = useTeam(q);
  const [inviting, setInviting] = createSignal(false);
  const [away, setAway] = createSignal<Info>();
  const [editing, setEditing] = createSignal<Info>();

  const administers = () => {
    const account = session.data?.account;
    return account !== undefined && can({ type: "user", ...account }, "account", "role", account);
  };
  const imports = () => {
    const account = session.data?.account;
    return account !== undefined && can({ type: "user", ...account }, "roster", "import", undefined);
  };
  /** Oneself, one's people, or everybody: the dialog knows of who reports to one, too. */
  const mayKeep = ({ accountID, departmentID, status }: Info) => {
    const { account, firm } = session.data ?? {};
    if (!account || !firm || status === "left") return false;
    return can({ type: "user", ...account }, "absence", "keep", { accountID, headIDs: headsOf(firm, departmentID) });
  };
  const departmentOf = ({ departmentID }: Info) =>
    session.data?.firm?.departments.find((one) => one.departmentID === departmentID)?.name ?? "";
  const columns = () => [
    { head: t().team.name, cell: (one: Info) => <Colleague one={one} /> },
    { head: t().access.role, cell: (one: Info) => t().access.roles[one.role], desktopOnly: true },
    { head: t().team.department, cell: departmentOf, desktopOnly: true },
    {
      head: t().team.status,
      cell: (one: Info) => (
        <Chip tone={one.status === "active" ? "plain" : "outline"}>{t().team.statuses[one.status]}</Chip>
      ),
      desktopOnly: true,
    },
    { head: t().absence.title, cell: (one: Info) => <AwayMark accountID={one.accountID} />, desktopOnly: true },
    {
      head: "",
      cell: (one: Info) => (
        <Show when={mayKeep(one)}>
          <Button kind="ghost" icon aria-label={t().absence.of(one.name)} onClick={() => setAway(one)}>
            <Plane />
          </Button>
        </Show>
      ),
    },
    ...(administers()
      ? [{ head: t().team.change, cell: (one: Info) => <EditButton one={one} onEdit={setEditing} /> }]
      : []),
  ];

  return (
    <>
      <PageHead
        title={t().team.title}
        actions={
          <>
            <Show when={imports()}>
              <ButtonLink href="/team/import">
                <Upload />
                <span class="max-sm:hidden">{t().roster.title}</span>
                <span class="sm:hidden">{t().roster.short}</span>
              </ButtonLink>
            </Show>
            <Show when={administers()}>
              <Button kind="primary" onClick={() => setInviting(true)}>
                <Plus />
                {t().team.invite}
              </Button>
            </Show>
          </>
        }
      />
      <div class="grid gap-3 px-4 py-4 md:px-6">
        <input
          class="field max-w-80"
          type="search"
          data-page-search
          aria-label={t().team.search}
          placeholder={t().team.search}
          onInput={(event) => setQ(event.currentTarget.value.trim())}
        />
        <Show when={!team.pending()} fallback={<Skeleton />}>
          <DataTable
            label={t().team.title}
            columns={columns()}
            rows={team.all()}
            empty={<Empty title={t().team.nobody} compact />}
          />
        </Show>
        <Show when={team.hasMore()}>
          <Button class="justify-self-start" onClick={() => team.more()}>
            {t().team.more}
          </Button>
        </Show>
      </div>
      <Suspense>
        <Show when={inviting()}>
          <InviteDialog onClose={() => setInviting(false)} />
        </Show>
        <Show when={away()} keyed>
          {({ accountID, name }) => (
            <AbsenceListDialog
              accountID={accountID}
              name={name}
              label={t().absence.addFor}
              onClose={() => setAway(undefined)}
            />
          )}
        </Show>
        <Show when={editing()} keyed>
          {(account) => <EditDialog account={account} onClose={() => setEditing(undefined)} />}
        </Show>
      </Suspense>
    </>
  );
}

/** Name and mail; on a phone the role too, since its column is not there. */
function Colleague(props: { one: Info }) {
  return (
    <>
      <PersonLink name={props.one.name} line={props.one.mail} />
      <p class="pl-9.5 text-muted text-xs md:hidden">
        {[t().access.roles[props.one.role], t().team.statuses[props.one.status]].join(" · ")}
      </p>
      <div class="pl-9.5 text-muted text-xs md:hidden">
        <AwayMark accountID={props.one.accountID} />
      </div>
    </>
  );
}

function EditButton(props: { one: Info; onEdit: (account: Info) => void }) {
  return (
    <Button kind="ghost" icon aria-label={t().team.edit(props.one.name)} onClick={() => props.onEdit(props.one)}>
      <Pencil />
    </Button>
  );
}
