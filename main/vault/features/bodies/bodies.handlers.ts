import type { Handlers } from "#main/vault/handlers.ts";
import type { MethodsAt } from "#shared/ipc/contract.ts";
import {
  addKind,
  changeBody,
  closeBody,
  createBody,
  removeBody,
  removeKind,
  removeState,
  reopenBody,
} from "./body.service.ts";
import { listEnding, listOfPerson, listOfRole } from "./mandate-lists.service.ts";
import {
  changeMandate,
  endMandate,
  giveMandate,
  handOverMandate,
  removeMandate,
  renewMandate,
} from "./mandate.service.ts";
import { exportPicture } from "./picture.service.ts";
import { addRole, changeRole, removeRole } from "./role.service.ts";
import { listMembers, previewMembers, viewBody, viewOrganisation } from "./view.service.ts";
export { undoCheck } from "./undo.service.ts";
export { finders } from "./search.service.ts";
export { tryBodies as trialPart } from "./trial-part.service.ts";

type BodiesMethod = Extract<MethodsAt<"vault">, `bodies.${string}` | `mandates.${string}`>;

export const handlers: Handlers<BodiesMethod> = {
  "bodies.organisation": (context, { asOf }) => viewOrganisation(context, asOf),
  "bodies.get": (context, { id, asOf }) => viewBody(context, id, asOf),
  "bodies.members": listMembers,
  "bodies.preview": previewMembers,
  "bodies.create": createBody,
  "bodies.change": changeBody,
  "bodies.removeState": removeState,
  "bodies.close": closeBody,
  "bodies.reopen": reopenBody,
  "bodies.remove": (context, { id }) => removeBody(context, id),
  "bodies.addKind": (context, { name }) => addKind(context, name),
  "bodies.removeKind": (context, { id }) => removeKind(context, id),
  "bodies.addRole": (context, { body, fields }) => addRole(context, body, fields),
  "bodies.updateRole": changeRole,
  "bodies.removeRole": (context, { id }) => removeRole(context, id),
  "bodies.exportPicture": exportPicture,
  "mandates.ofPerson": (context, { person }) => listOfPerson(context, person),
  "mandates.ofRole": (context, { role }) => listOfRole(context, role),
  "mandates.ending": (context, { asOf, days }) => listEnding(context, asOf, days),
  "mandates.give": giveMandate,
  "mandates.update": changeMandate,
  "mandates.end": endMandate,
  "mandates.renew": renewMandate,
  "mandates.handOver": handOverMandate,
  "mandates.remove": removeMandate,
};
