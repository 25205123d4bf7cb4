import type { VaultContext } from "#main/vault/context.ts";
import { fromBlob, newId } from "#main/vault/db/ids.ts";
import { organisationNow } from "#main/vault/features/bodies/organisation.service.ts";
import { stateOn } from "#shared/domain/bodies/body.ts";
import { Protocol } from "#shared/domain/cases/protocol.ts";
import { localDate } from "#shared/domain/kernel/local-date.ts";
import type { ProtocolView } from "#shared/ipc/cases.contract.ts";
import { ExpectedError } from "#shared/ipc/result.ts";
import {
  endProtocolOn,
  findProtocol,
  insertProtocol,
  insertVersion,
  lastNumber,
  listProtocols,
  renameProtocol,
} from "./protocol.repository.ts";
import { teamRows } from "./team.repository.ts";

/** Every protocol as it is now, and whether one is in its team today. */
export async function protocols(context: VaultContext): Promise<ProtocolView[]> {
  const day = localDate(context.now());
  const { bodies } = await organisationNow(context);
  const rows = await listProtocols(context.read);
  return rows.map(({ id, number, content, ended_on, team_id }) => {
    const team = team_id === null ? null : fromBlob(team_id);
    const body = team === null ? undefined : bodies.get(team);
    const text = Protocol.parse(JSON.parse(content));
    return {
      id: fromBlob(id),
      number,
      name: text.name,
      teamName: body === undefined ? null : (stateOn(body, day)?.name ?? null),
      isMine:
        team !== null &&
        teamRows(context.rawRead, team, day).some(({ member }) => member === context.userId),
      endedOn: ended_on,
      text,
    };
  });
}

/** Errors: `cases.no_protocol`. */
export async function protocolNow(context: VaultContext, id: string): Promise<ProtocolView> {
  const found = (await protocols(context)).find((one) => one.id === id);
  if (found === undefined) throw new ExpectedError("cases.no_protocol");
  return found;
}

/** A protocol, or another version of one. Errors: `cases.no_protocol`, `bodies.not_found`. */
export async function writeProtocol(
  context: VaultContext,
  { id, text }: { readonly id: string | null; readonly text: Protocol },
): Promise<{ id: string; number: number; seq: number }> {
  const { rowOf } = await organisationNow(context);
  const team = text.team === null ? null : rowOf.body.get(text.team);
  if (team === undefined) throw new ExpectedError("bodies.not_found");
  const { value, seq } = await context.write("cases.writeProtocol", async ({ db }) => {
    const of = id ?? newId();
    const known = id === null ? null : await findProtocol(db, id);
    if (known === undefined) throw new ExpectedError("cases.no_protocol");
    const row = known?.row ?? (await insertProtocol(db, of, text.name));
    if (known !== null) await renameProtocol(db, row, text.name);
    const number = known === null ? 1 : (await lastNumber(db, row)) + 1;
    await insertVersion(db, { protocol: row, number, team, content: JSON.stringify(text) });
    return { id: of, number };
  });
  return { ...value, seq };
}

/** Nothing is begun under it from then on. Errors: `cases.no_protocol`. */
export async function endProtocol(context: VaultContext, id: string, on: string): Promise<void> {
  await context.write("cases.endProtocol", async ({ db }) => {
    const known = await findProtocol(db, id);
    if (known === undefined) throw new ExpectedError("cases.no_protocol");
    await endProtocolOn(db, known.row, on);
  });
}
