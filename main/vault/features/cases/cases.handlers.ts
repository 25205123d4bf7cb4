import { newId } from "#main/vault/db/ids.ts";
import type { Handlers } from "#main/vault/handlers.ts";
import type { MethodsAt } from "#shared/ipc/contract.ts";
import { localDate } from "#shared/domain/kernel/local-date.ts";
import { getCase, listCases, start } from "./cases.service.ts";
import {
  changePassphrase,
  compareKeys,
  makeKeys,
  openKeys,
  ownKeys,
  wordsOf,
} from "./keys.service.ts";
import { propose, sign } from "./decisions.service.ts";
import { checkAct } from "./may-act.ts";
import { sealNote } from "./notes.ts";
import { endProtocol, protocolNow, protocols, writeProtocol } from "./protocol.service.ts";
import { teamOn } from "./team.service.ts";
import { resealAll, writeActs } from "./write-case.ts";

type CasesMethods = Extract<MethodsAt<"vault">, `cases.${string}`>;

export const handlers: Handlers<CasesMethods> = {
  "cases.standing": async (context) => ({
    keys: await ownKeys(context),
    protocols: (await protocols(context)).flatMap(({ id, isMine }) => (isMine ? [id] : [])),
  }),
  "cases.makeKeys": async (context, { passphrase }) => ({
    fingerprint: (await makeKeys(context, passphrase)).join(" "),
  }),
  async "cases.openKeys"(context, { passphrase }) {
    await openKeys(context, passphrase);
    // Who left, and who is kept away, reads nothing of what is written from now on.
    return { resealed: context.readOnly === null ? await resealAll(context) : 0 };
  },
  "cases.stay"(context) {
    const { keyring } = context.cases;
    keyring.touch();
    return Promise.resolve({ isOpen: keyring.isOpen });
  },
  "cases.closeKeys"(context) {
    context.cases.keyring.close();
    return Promise.resolve({});
  },
  async "cases.changePassphrase"(context, { current, next }) {
    await changePassphrase(context, current, next);
    return {};
  },
  async "cases.team"(context, { protocol }) {
    const { text } = await protocolNow(context, protocol);
    const day = localDate(context.now());
    const team = text.team === null ? [] : await teamOn(context, text.team, day);
    return {
      team: team.map(({ person, name, member, key, problem }) => ({
        person,
        name,
        member,
        key: key?.id ?? null,
        fingerprint: key === null ? null : wordsOf(context.vaultId, key).join(" "),
        problem,
      })),
    };
  },
  async "cases.compareKeys"(context, { key }) {
    await compareKeys(context, key);
    return {};
  },
  "cases.protocols": async (context) => ({ protocols: await protocols(context) }),
  "cases.writeProtocol": writeProtocol,
  async "cases.endProtocol"(context, { id, on }) {
    await endProtocol(context, id, on);
    return {};
  },
  "cases.list": async (context, _input, job) => ({ cases: await listCases(context, job) }),
  "cases.start": start,
  "cases.get": (context, { id }, job) => getCase(context, id, job),
  async "cases.note"(context, { id, text }) {
    await writeActs(context, id, [sealNote(context, newId(), text)]);
    return {};
  },
  async "cases.propose"(context, input) {
    await propose(context, input);
    return {};
  },
  async "cases.sign"(context, input) {
    await sign(context, input);
    return {};
  },
  async "cases.write"(context, { id, acts }) {
    await writeActs(context, id, (standing) => {
      for (const act of acts) checkAct(context, standing, act);
      return acts;
    });
    return {};
  },
};

export { tryCases as trialPart } from "./trial-part.service.ts";
