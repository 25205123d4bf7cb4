/** What can be asked of each feature, one line each. */
export { contract as app } from "./app.contract.ts";
export { contract as attachments } from "./attachments.contract.ts";
export { contract as backup } from "./backup.contract.ts";
export { contract as directory } from "./directory.contract.ts";
export { contract as imports } from "./imports.contract.ts";
export { contract as journal } from "./journal.contract.ts";
export { contract as keys } from "./keys.contract.ts";
export { contract as meetings } from "./meetings.contract.ts";
export { contract as members } from "./members.contract.ts";
export { contract as people } from "./people.contract.ts";
export { contract as publication } from "./publication.contract.ts";
export { contract as recovery } from "./recovery.contract.ts";
export { contract as rescue } from "./rescue.contract.ts";
export { contract as search } from "./search.contract.ts";
export { contract as trial } from "./trial.contract.ts";
export { contract as vault } from "./vault.contract.ts";
export { contract as witness } from "./witness.contract.ts";
