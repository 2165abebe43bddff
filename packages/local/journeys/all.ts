import { addByFile } from "./add-by-file.ts";
import { addByPaste } from "./add-by-paste.ts";
import { comeAgain } from "./come-again.ts";
import { createVacancy } from "./create-vacancy.ts";
import { decide } from "./decide.ts";
import { filterBase } from "./filter-base.ts";
import { firstDays, ownPage, startMoves, whoIsLate } from "./first-days.ts";
import { fits } from "./fits.ts";
import type { Journey, Width } from "./journey.ts";
import { lateness } from "./lateness.ts";
import { logTalk } from "./log-talk.ts";
import { mailIn } from "./mail-in.ts";
import { moveByKey, moveInList, moveOnBoard } from "./move.ts";
import { offer } from "./offer.ts";
import { approve, fulfil, redeem, standings } from "./points.ts";
import { rejectMany } from "./reject-many.ts";
import { schedule } from "./schedule.ts";
import { scorecard } from "./scorecard.ts";
import { acceptTask, finishTask, myDay, returnTask, setTask } from "./task.ts";

const BOTH = [
  addByFile,
  addByPaste,
  comeAgain,
  createVacancy,
  fits,
  filterBase,
  moveOnBoard,
  moveInList,
  rejectMany,
  schedule,
  logTalk,
  scorecard,
  lateness,
  mailIn,
  decide,
  offer,
  setTask,
  myDay,
  finishTask,
  acceptTask,
  returnTask,
  standings,
  redeem,
  approve,
  fulfil,
  firstDays,
  whoIsLate,
  startMoves,
  ownPage,
];

/** Which journeys are walked at this width: a phone has no keys. */
export const journeysAt = (width: Width): readonly Journey[] => (width === "desk" ? [...BOTH, moveByKey] : BOTH);
