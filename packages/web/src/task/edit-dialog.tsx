import { type Info, Repeat } from "@kolo/core/work/task/model";
import { createSignal } from "solid-js";
import { submitting, useAct } from "../act.ts";
import { useColleagues } from "../colleagues.ts";
import { t } from "../text/index.ts";
import Dialog from "../ui/dialog.tsx";
import { DialogFoot } from "../ui/dialog-foot.tsx";
import { MultiSelect } from "../ui/multi-select.tsx";
import { Refusal } from "../ui/refusal.tsx";
import { Select } from "../ui/select.tsx";
import { TextArea, TextField } from "../ui/text-field.tsx";
import { useTaskActs } from "./acts.ts";

const NONE = "none";

/** What a task says, who else sees it, and whether it begins anew. Its deadline and its side are moved apart. */
export default function EditDialog(props: { task: Info; onClose: () => void }) {
  const colleagues = useColleagues();
  const acts = useTaskActs();
  const act = useAct();
  const [title, setTitle] = createSignal(props.task.title);
  const [text, setText] = createSignal(props.task.text ?? "");
  const [watchers, setWatchers] = createSignal<readonly string[]>(props.task.watchers);
  const [repeat, setRepeat] = createSignal<string>(props.task.repeat ?? NONE);
  const [tried, setTried] = createSignal(false);

  async function save() {
    setTried(true);
    if (!title().trim()) return;
    const { points, rule, version, taskID } = props.task;
    const chosen = Repeat.options.find((one) => one === repeat());
    const words = text().trim();
    const edit = {
      title: title().trim(),
      ...(words && { text: words }),
      watchers: [...watchers()],
      ...(chosen && { repeat: chosen }),
      points,
      rule,
      version,
    };
    if (await act.run(() => acts.edit(taskID, edit))) props.onClose();
  }

  return (
    <Dialog title={t().task.edit} onClose={props.onClose}>
      <form class="grid gap-3" onSubmit={submitting(save)}>
        <TextField
          label={t().task.name}
          maxlength={200}
          value={title()}
          error={tried() && !title().trim() ? t().task.missing : undefined}
          onInput={(event) => setTitle(event.currentTarget.value)}
        />
        <TextArea
          label={t().task.text}
          optional
          maxlength={5000}
          value={text()}
          onInput={(event) => setText(event.currentTarget.value)}
        />
        <MultiSelect
          label={t().task.watchers}
          optional
          options={colleagues.options()}
          nameOf={colleagues.nameOf}
          values={watchers()}
          onChange={setWatchers}
        />
        <Select
          label={t().task.repeat}
          choices={[
            { value: NONE, label: t().task.once },
            ...Repeat.options.map((value) => ({ value, label: t().task.repeats[value] })),
          ]}
          value={repeat()}
          onChange={setRepeat}
        />
        <Refusal text={act.error()} />
        <DialogFoot label={t().ui.save} busy={act.busy()} onClose={props.onClose} />
      </form>
    </Dialog>
  );
}
