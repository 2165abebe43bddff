import type { Dictionary } from "../en/index.ts";
import { absence } from "./absence.ts";
import { access } from "./access.ts";
import { application } from "./application.ts";
import { calendar } from "./calendar.ts";
import { candidate } from "./candidate.ts";
import { city } from "./city.ts";
import { competency } from "./competency.ts";
import { decision } from "./decision.ts";
import { double } from "./double.ts";
import { employee } from "./employee.ts";
import { fit } from "./fit.ts";
import { history } from "./history.ts";
import { intake } from "./intake.ts";
import { interview } from "./interview.ts";
import { lateness } from "./lateness.ts";
import { mailbox } from "./mailbox.ts";
import { notice } from "./notice.ts";
import { points } from "./points.ts";
import { reward } from "./reward.ts";
import { roster } from "./roster.ts";
import { run } from "./run.ts";
import { scorecard } from "./scorecard.ts";
import { search } from "./search.ts";
import { settings } from "./settings.ts";
import { setup } from "./setup.ts";
import { shell } from "./shell.ts";
import { task } from "./task.ts";
import { team } from "./team.ts";
import { template } from "./template.ts";
import { thanks } from "./thanks.ts";
import { ui } from "./ui.ts";
import { unit } from "./unit.ts";
import { upload } from "./upload.ts";
import { vacancy } from "./vacancy.ts";
import { welcome } from "./welcome.ts";

export const dictionary: Dictionary = {
  absence,
  access,
  application,
  calendar,
  candidate,
  city,
  competency,
  decision,
  employee,
  double,
  fit,
  history,
  intake,
  interview,
  lateness,
  mailbox,
  notice,
  points,
  reward,
  roster,
  run,
  scorecard,
  search,
  settings,
  setup,
  shell,
  task,
  team,
  thanks,
  template,
  ui,
  unit,
  upload,
  vacancy,
  welcome,
};
