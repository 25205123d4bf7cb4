import type { Handlers } from "#main/vault/handlers.ts";
import type { MethodsAt } from "#shared/ipc/contract.ts";
import { approve, refuse, submit } from "./decide.service.ts";
import { createExpense, removeExpense, updateFields, viewExpense } from "./expenses.service.ts";
import { listExpenses, waitingFor } from "./list.service.ts";
import { findLookAlikes } from "./look-alikes.service.ts";
import {
  confirmPerson,
  listMemberPeople,
  removePerson,
  sayPerson,
} from "./member-people.service.ts";
import { approveOutside } from "./outside.service.ts";
import { owedToEach } from "./owed.service.ts";
import { batches, confirmPayments, dropPayments, makePayments } from "./payments.service.ts";
import { propose } from "./proposals.service.ts";
import {
  addReceipt,
  readReceipt,
  removeReceipt,
  replaceReceipt,
  startDraft,
} from "./receipts.service.ts";
import { reimburse, returnPayment, waive } from "./settle.service.ts";
import { removeThreshold, setThreshold, thresholds } from "./thresholds.service.ts";
import { writePayments } from "./write-payments.ts";
import {
  addJourneys,
  changeJourney,
  mileageYears,
  preview,
  setMileageYear,
  usualJourneys,
} from "./mileage.service.ts";
import { removePower, setPower } from "./vehicle-power.service.ts";
import { removeVehicle, saveVehicle, vehicles } from "./vehicles.service.ts";
export { undoAmend as undoGuard } from "./undo-amend.ts";
export { undoCheck } from "./undo-check.ts";
export { finders } from "./search.service.ts";
export { tryExpenses as trialPart } from "./trial-part.service.ts";

type Prefix = "expenses" | "memberPeople" | "mileage";
type ExpensesMethods = Extract<MethodsAt<"vault">, `${Prefix}.${string}`>;

export const handlers: Handlers<ExpensesMethods> = {
  "expenses.list": listExpenses,
  "expenses.get": (context, { id }) => viewExpense(context, id),
  "expenses.create": createExpense,
  "expenses.startDraft": startDraft,
  "expenses.update": updateFields,
  "expenses.remove": (context, { id }) => removeExpense(context, id),
  "expenses.addReceipt": addReceipt,
  "expenses.readReceipt": (context, { id }) => readReceipt(context, id),
  "expenses.removeReceipt": (context, { id }) => removeReceipt(context, id),
  "expenses.replaceReceipt": replaceReceipt,
  "expenses.proposals": propose,
  "expenses.lookAlikes": findLookAlikes,
  "expenses.waiting": waitingFor,
  "expenses.submit": submit,
  "expenses.approve": approve,
  "expenses.refuse": refuse,
  "expenses.approveOutside": approveOutside,
  "expenses.reimburse": reimburse,
  "expenses.waive": waive,
  "expenses.returnPayment": returnPayment,
  "expenses.owed": (context) => owedToEach(context),
  "expenses.makePayments": makePayments,
  "expenses.batches": (context) => batches(context),
  "expenses.writePayments": writePayments,
  "expenses.confirmPayments": confirmPayments,
  "expenses.dropPayments": dropPayments,
  "expenses.thresholds": (context) => thresholds(context),
  "expenses.setThreshold": setThreshold,
  "expenses.removeThreshold": removeThreshold,
  "mileage.vehicles": vehicles,
  "mileage.saveVehicle": saveVehicle,
  "mileage.removeVehicle": removeVehicle,
  "mileage.setPower": setPower,
  "mileage.removePower": removePower,
  "mileage.preview": preview,
  "mileage.add": addJourneys,
  "mileage.update": changeJourney,
  "mileage.usual": usualJourneys,
  "mileage.years": (context) => mileageYears(context),
  "mileage.setYear": setMileageYear,
  "memberPeople.list": (context) => listMemberPeople(context),
  "memberPeople.say": sayPerson,
  "memberPeople.confirm": confirmPerson,
  "memberPeople.remove": removePerson,
};
