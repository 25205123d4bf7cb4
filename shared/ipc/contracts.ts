/** The methods of every feature, one line each. */
export { appContract } from "./app.contract.ts";
export { attachmentsContract } from "./attachments.contract.ts";
export { backupContract } from "./backup.contract.ts";
export { directoryContract } from "./directory.contract.ts";
export { importsContract } from "./imports.contract.ts";
export { journalContract } from "./journal.contract.ts";
export { keysContract } from "./keys.contract.ts";
export { meetingsContract } from "./meetings.contract.ts";
export { membersContract } from "./members.contract.ts";
export { peopleContract } from "./people.contract.ts";
export { publicationContract } from "./publication.contract.ts";
export { recoveryContract } from "./recovery.contract.ts";
export { searchContract } from "./search.contract.ts";
export { trialContract } from "./trial.contract.ts";
export { vaultContract } from "./vault.contract.ts";
export { witnessContract } from "./witness.contract.ts";
