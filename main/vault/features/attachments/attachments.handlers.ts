import type { Handlers } from "#main/vault/handlers.ts";
import type { MethodsAt } from "#shared/ipc/contract.ts";
import {
  addAttachment,
  attachmentsOf,
  purgeAttachments,
  removeAttachment,
  renameAttachment,
  unusedAttachments,
} from "./attachments.service.ts";
import { saveCopy } from "./save-copy.ts";
export { finders } from "./search.service.ts";
export { tryDocuments as trialPart } from "./trial-part.service.ts";

type AttachmentsMethods = Extract<MethodsAt<"vault">, `attachments.${string}`>;

export const handlers: Handlers<AttachmentsMethods> = {
  "attachments.list": (context, { meetingId }) => attachmentsOf(context, meetingId),
  "attachments.add": addAttachment,
  "attachments.rename": renameAttachment,
  "attachments.remove": (context, { id }) => removeAttachment(context, id),
  "attachments.saveCopy": saveCopy,
  "attachments.unused": unusedAttachments,
  "attachments.purge": purgeAttachments,
};
